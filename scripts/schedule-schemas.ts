/** node scripts/run.mjs scripts/schedule-schemas.ts: writes the JSON Schemas of schedule problems and solutions into docs/. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '@/lib/scheduling/schemas'

for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join('docs', name), text)
  console.log(`docs/${name}`)
}
