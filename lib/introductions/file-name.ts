import { attachmentLimits } from './model'

/** Control characters, marks that turn the reading direction, and others that show nothing; halves of characters. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Surrogate}]/gu
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A name that is safe on any disk and looks like what it is. The path it came with goes; so does what cannot be seen. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').replace(invisible, '').replace(/\\/g, '/').split('/').at(-1) ?? ''
  const plain = last
    .replace(/[<>:"|?*;]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const { stem, extension } = splitName(reserved.test(plain) ? `_${plain}` : plain)
  const room = attachmentLimits.nameLength - extension.length - 1
  const short = [...(stem || 'file')].slice(0, Math.max(1, room)).join('')
  return extension ? `${short}.${extension}` : short
}

export const extensionOf = (name: string): string => splitName(name).extension.toLowerCase()

function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.')
  if (dot < 0 || name.length - dot > 12) return { stem: name, extension: '' }
  return { stem: name.slice(0, dot).replace(/[. ]+$/, ''), extension: name.slice(dot + 1) }
}

/** The header that makes a browser save and never show; RFC 6266, with the whole name by RFC 8187. */
export function contentDisposition(name: string): string {
  const ascii = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%]/g, '_').trim()
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  const fallback = /^\.|^$/.test(ascii) ? `file${ascii}` : ascii
  return `attachment; filename="${fallback}"; filename*=UTF-8''${encoded}`
}
