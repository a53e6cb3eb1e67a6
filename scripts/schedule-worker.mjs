// Runs one stage of scheduling in a worker thread: TypeScript is read as it is, wherever the parent was built.
import { register } from 'tsx/esm/api'

register()
await import('./server-only.mjs')
await import('../lib/scheduling/background-worker.ts')
