/**
 * What texts are read into: how many concepts each real health-IT notice gets, in its language, and how often those
 * of other trades get one of health IT. With --sample, 200 places drawn from a seed, to be read and judged by a person.
 *   node scripts/run.mjs tests/bench/concepts.ts --no-database [--sample]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { allConcepts, conceptReader, conceptWeight } from '@/lib/taxonomy/concepts'
import { conceptLanguages } from '@/lib/taxonomy/concepts/model'

const file = join(resolve(process.env.SUND_DATA ?? '../shared/data'), 'notices.jsonl')
const sampled = 200
const around = 45

type Notice = { id: string; titles?: Record<string, string>; descriptions?: Record<string, string>; original_languages?: string[]; curated_health_it?: boolean; cpv_main?: string }

type Text = { id: string; language: string; text: string; isHealthIt: boolean }

function textOf(notice: Notice): Text {
  const original = String(notice.original_languages?.[0] ?? '').toLowerCase()
  const language = notice.titles && original in notice.titles ? original : (Object.keys(notice.titles ?? {})[0] ?? '')
  return { id: notice.id, language, text: `${notice.titles?.[language] ?? ''}. ${notice.descriptions?.[language] ?? ''}`, isHealthIt: notice.curated_health_it === true }
}

let state = 20_261_122
const random = (): number => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
const mean = (values: readonly number[]): number => Math.round((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)) * 100) / 100

const concepts = allConcepts()
console.log(`${concepts.length} concepts; terms by language: ${conceptLanguages.map((language) => `${language} ${concepts.reduce((sum, { terms }) => sum + (terms[language]?.length ?? 0), 0)}`).join(', ')}; any ${concepts.reduce((sum, { terms }) => sum + (terms.any?.length ?? 0), 0)}, more ${concepts.reduce((sum, { terms }) => sum + (terms.more?.length ?? 0), 0)}`)
if (!existsSync(file)) console.log(`Skipped: the notices are not there (${file}). SUND_DATA says where they are.`)
else {
  const texts = readFileSync(file, 'utf8').trim().split('\n').map((line) => textOf(JSON.parse(line) as Notice))
  const read = (one: Text) => conceptReader().read(one.text, one.language)
  const start = performance.now()
  const all = texts.flatMap((one) => read(one).map((hit) => ({ one, hit })))
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0)
  console.log(`${texts.length} notices, ${letters} letters, ${all.length} places read in ${Math.round(performance.now() - start)} ms`)
  console.table(
    texts.filter(({ isHealthIt }) => isHealthIt).map((one) => {
      const found = [...new Set(read(one).map(({ concept }) => concept))]
      return { notice: one.id, language: one.language, letters: one.text.length, concepts: found.length, telling: found.filter((id) => conceptWeight(id) >= 0.5).length }
    }),
  )
  const different = (one: Text) => new Set(read(one).filter(({ concept }) => conceptWeight(concept) >= 0.5).map(({ concept }) => concept)).size
  console.log(`telling concepts a notice: health IT ${mean(texts.filter(({ isHealthIt }) => isHealthIt).map(different))}, other health and IT buyers' ${mean(texts.filter(({ isHealthIt }) => !isHealthIt).map(different))}`)
  if (process.argv.includes('--sample')) {
    for (let drawn = 0; drawn < sampled; drawn += 1) {
      const { one, hit } = all[Math.floor(random() * all.length)]!
      const context = `${one.text.slice(Math.max(0, hit.from - around), hit.from)}[${one.text.slice(hit.from, hit.to)}]${one.text.slice(hit.to, hit.to + around)}`
      console.log(`${drawn + 1}\t${one.language}\t${hit.concept}\t${context.replace(/\s+/g, ' ')}`)
    }
  }
}
