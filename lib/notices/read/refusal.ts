import type { Refusal, RefusalCode } from '../model'

/** Thrown inside the readers and turned into a ReadResult at their door; never leaves `readNotice`. */
export class RefusedFile extends Error {
  readonly refusal: Refusal

  constructor(code: RefusalCode, params: Record<string, string | number> = {}) {
    super(code)
    this.name = 'RefusedFile'
    this.refusal = { code, params }
  }
}

export function refuse(code: RefusalCode, params: Record<string, string | number> = {}): never {
  throw new RefusedFile(code, params)
}

/** One English sentence for the command line; pages translate the code themselves. */
export function describeRefusal({ code, params }: Refusal): string {
  const p = (name: string): string => String(params[name] ?? '?')
  const sentences: Record<RefusalCode, () => string> = {
    empty: () => 'The file is empty.',
    'too-large': () => `The file is larger than ${p('limitMb')} MB.`,
    'encoding-unknown': () => `The file names an unknown text encoding (${p('encoding')}).`,
    'encoding-invalid': () => `The file is not written in the encoding it claims (${p('encoding')}).`,
    'not-xml-or-json': () => 'The file is neither XML nor JSON, so it holds no notice.',
    'xml-malformed': () => `The XML is not well-formed (line ${p('line')}).`,
    'xml-truncated': () => 'The XML ends too early; the file seems cut off.',
    doctype: () => 'The XML has a document type declaration, which notices never need.',
    entity: () => 'The XML declares or uses entities of its own, which is not allowed.',
    xinclude: () => 'The XML asks to include other files, which is not allowed.',
    'too-deep': () => `The file is nested more than ${p('limit')} levels deep.`,
    'too-many-elements': () => `The file has more than ${p('limit')} elements.`,
    'too-many-attributes': () => `One element has more than ${p('limit')} attributes.`,
    'attribute-too-long': () => `One attribute is longer than ${p('limit')} characters.`,
    'unknown-root': () => `The XML is of another kind (it begins with "${p('root')}"), not a procurement notice.`,
    'unknown-namespace': () => `The XML begins with "${p('root')}" but in an unknown namespace (${p('namespace')}).`,
    'business-registration': () =>
      'This is a business registration notice: it announces a company, so there is no need in it to import.',
    'no-form': () => 'The TED file carries no form, so there is nothing to read.',
    'no-identifier': () => 'The notice has no number by which it could be recognised again.',
    'json-malformed': () => 'The JSON is not well-formed.',
    'json-truncated': () => 'The JSON ends too early; the file seems cut off.',
    'not-ocds': () => 'The JSON is not an OCDS release package.',
    'not-ocds-1.1': () => `The package follows OCDS ${p('version')}; only version 1.1 is read.`,
    'ocds-no-release': () => 'The OCDS package contains no release that could be read.',
    'zip-damaged': () => 'The zip archive is damaged or cut off.',
    'zip-empty': () => 'The zip archive contains no file.',
    'zip-too-many-entries': () => `The zip archive has more than ${p('limit')} files.`,
    'zip-too-large': () => `The zip archive unpacks to more than ${p('limitMb')} MB.`,
    'zip-ratio': () => `The file in the zip archive unpacks to more than ${p('limit')} times its size.`,
    'zip-path': () => 'The file in the zip archive has a path that leads outside the archive.',
    'zip-symlink': () => 'The file in the zip archive is a link to somewhere else.',
    'zip-nested': () => 'The zip archive holds another zip archive; unpack it first.',
    'zip-encrypted': () => 'The file in the zip archive is encrypted.',
    symlink: () => 'This is a link to somewhere else, which is not followed.',
    'not-found': () => 'There is no such file or folder.',
    'not-readable': () => 'The file cannot be read.',
    unexpected: () => 'The file could not be read because of a fault in the reader.',
  }
  return sentences[code]()
}
