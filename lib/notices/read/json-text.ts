import { READ_LIMITS } from './limits'
import { refuse } from './refusal'

/** Counts before parsing: a deep or endless JSON is refused for the price of one look at its characters. */
export function parseJson(text: string): unknown {
  let depth = 0
  let members = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === 0x5c) index++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > READ_LIMITS.depth) refuse('too-deep', { limit: READ_LIMITS.depth })
    } else if (code === 0x7d || code === 0x5d) depth--
    else if (code === 0x2c && ++members > READ_LIMITS.jsonMembers)
      refuse('too-many-elements', { limit: READ_LIMITS.jsonMembers })
  }
  if (depth > 0 || inString) refuse('json-truncated')
  try {
    return JSON.parse(text) as unknown
  } catch {
    return refuse('json-malformed')
  }
}
