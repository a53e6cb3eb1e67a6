import { READ_LIMITS } from './limits'

/** Buyers paste from web editors; only tags that editors write are taken away, so "<5 mg" survives. */
const EDITOR_TAG =
  /<\/?(?:p|br|div|span|b|i|u|s|strong|em|ul|ol|li|dl|dt|dd|a|table|tr|td|th|tbody|thead|tfoot|h[1-6]|font|sup|sub|hr|html|body|head|img|pre|code|small|big|center|blockquote|o:p|style|script|svg|iframe|section|article)(?:\s[^<>]*)?\/?>/gi
const LINE_TAG = /<(?:br|hr)\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|ul|ol|table|blockquote)>/gi
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/gi

const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', euro: '€',
  pound: '£', sect: '§', deg: '°', middot: '·', times: '×', shy: '', copy: '©', reg: '®', trade: '™', plusmn: '±',
  frac12: '½', sup2: '²', sup3: '³', micro: 'µ', le: '≤', ge: '≥', zwnj: '', zwj: '',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', aring: 'å', Aring: 'Å',
  aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', otilde: 'õ', Otilde: 'Õ', eacute: 'é', Eacute: 'É',
  egrave: 'è', Egrave: 'È', ecirc: 'ê', Ecirc: 'Ê', euml: 'ë', agrave: 'à', Agrave: 'À', aacute: 'á', Aacute: 'Á',
  acirc: 'â', Acirc: 'Â', atilde: 'ã', ccedil: 'ç', Ccedil: 'Ç', icirc: 'î', iuml: 'ï', iacute: 'í', Iacute: 'Í',
  igrave: 'ì', ocirc: 'ô', oacute: 'ó', Oacute: 'Ó', ograve: 'ò', ucirc: 'û', ugrave: 'ù', uacute: 'ú', Uacute: 'Ú',
  ntilde: 'ñ', Ntilde: 'Ñ', scaron: 'š', Scaron: 'Š', yacute: 'ý', oelig: 'œ', OElig: 'Œ',
}

/** Paragraphs stay apart by line breaks. Empty becomes null. */
export function cleanText(raw: string): string | null {
  const text = stripMarkup(raw)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text === '' ? null : wellFormed(text, READ_LIMITS.textLength)
}

/** One line: titles and names carry line breaks that mean nothing. */
export function cleanLine(raw: string): string | null {
  const text = stripMarkup(raw).replace(/\s+/g, ' ').trim()
  return text === '' ? null : wellFormed(text, READ_LIMITS.titleLength)
}

/** Half a character, from a cut or from JSON, is no text: no database would keep it. */
const wellFormed = (text: string, length: number): string => text.slice(0, length).toWellFormed()

function stripMarkup(raw: string): string {
  // Far more than is kept, far less than a hostile file could hold.
  let text = raw.slice(0, 4 * READ_LIMITS.textLength)
  // Twice, as "&amp;lt;p&amp;gt;" occurs; only where there is something to find.
  for (let round = 0; round < 2 && (text.includes('&') || text.includes('<')); round++) {
    text = withoutComments(text.replace(ENTITY, decodeEntity)).replace(LINE_TAG, '\n').replace(EDITOR_TAG, '')
  }
  // Control characters have no place in a text; direction marks could disguise one.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '').normalize('NFC')
}

function withoutComments(text: string): string {
  let kept = ''
  let from = 0
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4)
    if (end === -1) break
    kept += text.slice(from, start)
    from = end + 3
  }
  return from === 0 ? text : kept + text.slice(from)
}

function decodeEntity(whole: string, body: string): string {
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : ''
  }
  return NAMED[body] ?? NAMED[body.toLowerCase()] ?? whole
}
