// Outside Next the package `server-only` throws on import: scripts get an empty module instead.
import { register } from 'node:module'

const hooks = `export const resolve = (specifier, context, next) =>
  specifier === 'server-only' ? { url: 'data:text/javascript,export {}', shortCircuit: true } : next(specifier, context)`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
