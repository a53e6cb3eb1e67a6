import type { NoticeRecord, ReadResult } from '../model'
import { decodeText } from './decode-text'
import { readEforms } from './eforms'
import { parseJson } from './json-text'
import { READ_LIMITS } from './limits'
import { readOcds } from './ocds'
import { RefusedFile, refuse } from './refusal'
import { readTedR208 } from './ted-r208'
import { readTedR209 } from './ted-r209'
import { parseXml, attribute, type XmlElement } from './xml-tree'

/** One file's bytes to the notices in it, or why not. Never throws; a file's name plays no part. */
export function readNotice(bytes: Uint8Array): ReadResult {
  try {
    return { ok: true, notices: readBytes(bytes) }
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, refusal: error.refusal }
    return { ok: false, refusal: { code: 'unexpected', params: {} } }
  }
}

function readBytes(bytes: Uint8Array): NoticeRecord[] {
  if (bytes.length > READ_LIMITS.fileBytes) refuse('too-large', { limitMb: READ_LIMITS.fileBytes / 1024 / 1024 })
  const text = decodeText(bytes).trimStart()
  if (text === '') refuse('empty')
  if (text.startsWith('<')) return [readXml(text)]
  if (text.startsWith('{') || text.startsWith('[')) return readOcds(parseJson(text))
  return refuse('not-xml-or-json')
}

function readXml(text: string): NoticeRecord {
  const root = parseXml(text, (name, namespace) => void formatOf(name, namespace))
  const { read, version } = formatOf(root.name, root.namespace, root)
  return read(root, version)
}

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:'
const UBL_NOTICES = ['ContractNotice', 'PriorInformationNotice', 'ContractAwardNotice']

/** "http://publications.europa.eu/resource/schema/ted/R2.0.9/publication", "ted/R2.0.9.S02/publication" and the like. */
const TED_NAMESPACE = /(?:^|\/)ted\/(?:schema\/export\/)?(R2\.0\.([789])[0-9A-Z.]*)(?:\/|$)/i
/** Before 2014 the namespace names no release; those are R2.0.7 and early R2.0.8. */
const OLD_TED_NAMESPACE = 'http://publications.europa.eu/TED_schema/Export'

interface Format {
  read: (root: XmlElement, version: string | null) => NoticeRecord
  version: string | null
}

function formatOf(name: string, namespace: string, root?: XmlElement): Format {
  if (name === 'BusinessRegistrationInformationNotice') return refuse('business-registration')
  if (UBL_NOTICES.includes(name)) {
    if (namespace === `${UBL}${name}-2`) return { read: readEforms, version: null }
    return refuse('unknown-namespace', { root: name, namespace: namespace.slice(0, 100) })
  }
  if (name === 'TED_EXPORT') {
    const [, release, minor] = TED_NAMESPACE.exec(namespace) ?? []
    const version = attribute(root, 'VERSION') ?? release ?? null
    if (minor === '9') return { read: readTedR209, version }
    if (minor !== undefined || namespace === OLD_TED_NAMESPACE) return { read: readTedR208, version }
    return refuse('unknown-namespace', { root: name, namespace: namespace.slice(0, 100) })
  }
  return refuse('unknown-root', { root: name.slice(0, 60) })
}
