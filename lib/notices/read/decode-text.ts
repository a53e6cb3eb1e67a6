import { refuse } from './refusal'

/** TextDecoder reads many more; these are what XML files of authorities are written in. */
const ACCEPTED = /^(utf-?8|us-ascii|ascii|utf-?16(le|be)?|iso-?8859-?\d{1,2}|latin-?\d|windows-125\d)$/i

/** Bytes to text by byte-order mark, else by the XML declaration, else UTF-8; wrong bytes are refused, not replaced. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) refuse('empty')
  const marked = encodingByMark(bytes)
  if (marked !== null) return decodeAs(bytes, marked)
  const declared = declaredEncoding(bytes)
  if (declared === null) return decodeAs(bytes, 'utf-8')
  if (!ACCEPTED.test(declared)) refuse('encoding-unknown', { encoding: declared.slice(0, 40) })
  // The declaration was legible byte by byte, so a claim of UTF-16 cannot be true.
  if (/^utf-?16/i.test(declared)) refuse('encoding-invalid', { encoding: declared })
  return decodeAs(bytes, /ascii/i.test(declared) ? 'utf-8' : normaliseLabel(declared), declared)
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) refuse('encoding-unknown', { encoding: 'UTF-32' })
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) refuse('encoding-unknown', { encoding: 'UTF-32' })
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if ((a === 0x3c || a === 0x7b) && b === 0 && c !== 0) return 'utf-16le'
  if (a === 0 && (b === 0x3c || b === 0x7b) && c === 0) return 'utf-16be'
  return null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 400))
  return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? null
}

function normaliseLabel(label: string): string {
  return label.toLowerCase().replace(/^iso-?8859-?/, 'iso-8859-').replace(/^utf8$/, 'utf-8').replace(/^latin-/, 'latin')
}

function decodeAs(bytes: Uint8Array, encoding: string, shown = encoding): string {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, { fatal: true })
  } catch {
    return refuse('encoding-unknown', { encoding: shown })
  }
  try {
    return decoder.decode(bytes)
  } catch {
    return refuse('encoding-invalid', { encoding: shown })
  }
}
