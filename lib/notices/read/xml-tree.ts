import { SaxesParser, type SaxesTagNS } from 'saxes'
import { READ_LIMITS } from './limits'
import { RefusedFile, refuse } from './refusal'

/** An element by its local name: prefixes and the namespaces of parts differ between releases and mean the same. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  /** In document order; text stays between the elements it stood between. */
  readonly content: (XmlElement | string)[]
}

const XINCLUDE = 'http://www.w3.org/2001/XInclude'

/** A guard that looks at the root before anything else is read. */
export type RootCheck = (name: string, namespace: string) => void

export function parseXml(text: string, checkRoot: RootCheck): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: XmlElement[] = []
  let root: XmlElement | null = null
  let elements = 0
  let attributes = 0

  parser.on('doctype', (doctype) => refuse(/<!ENTITY/i.test(doctype) ? 'entity' : 'doctype'))
  parser.on('error', (error) => {
    // A document that needs its own entities is told so, rather than "not well-formed".
    if (/undefined entity/i.test(error.message)) refuse('entity')
    if (/unclosed tag|unexpected end|document must contain a root/i.test(error.message)) refuse('xml-truncated')
    refuse('xml-malformed', { line: parser.line })
  })
  parser.on('opentagstart', () => {
    attributes = 0
    if (++elements > READ_LIMITS.elements) refuse('too-many-elements', { limit: READ_LIMITS.elements })
    if (open.length >= READ_LIMITS.depth) refuse('too-deep', { limit: READ_LIMITS.depth })
  })
  parser.on('attribute', ({ value }) => {
    if (++attributes > READ_LIMITS.attributesPerElement)
      refuse('too-many-attributes', { limit: READ_LIMITS.attributesPerElement })
    if (value.length > READ_LIMITS.attributeLength)
      refuse('attribute-too-long', { limit: READ_LIMITS.attributeLength })
  })
  parser.on('opentag', (tag) => {
    if (tag.uri === XINCLUDE) refuse('xinclude')
    const element = toElement(tag)
    const parent = open[open.length - 1]
    if (parent) parent.content.push(element)
    else {
      checkRoot(element.name, element.namespace)
      root = element
    }
    open.push(element)
  })
  parser.on('text', (value) => open[open.length - 1]?.content.push(value))
  parser.on('cdata', (value) => open[open.length - 1]?.content.push(value))
  parser.on('closetag', () => void open.pop())

  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof RefusedFile) throw error
    refuse('xml-malformed', { line: parser.line })
  }
  return root ?? refuse('xml-truncated')
}

function toElement(tag: SaxesTagNS): XmlElement {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns') attributes[attribute.local] = attribute.value
  }
  return { name: tag.local, namespace: tag.uri, attributes, content: [] }
}

export function children(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  if (!element) return []
  const found: XmlElement[] = []
  for (const part of element.content) {
    if (typeof part !== 'string' && (name === undefined || part.name === name)) found.push(part)
  }
  return found
}

/** First child along a path of local names: `child(lot, 'ProcurementProject', 'Name')`. */
export function child(element: XmlElement | null | undefined, ...path: string[]): XmlElement | null {
  let current: XmlElement | null = element ?? null
  for (const name of path) {
    current = current === null ? null : (firstChild(current, name) ?? null)
  }
  return current
}

/** All elements at a path, over every branch. */
export function select(element: XmlElement | null | undefined, ...path: string[]): XmlElement[] {
  let current = element ? [element] : []
  for (const name of path) current = current.flatMap((one) => children(one, name))
  return current
}

/** Every element below, in document order, whose name passes. */
export function descendants(element: XmlElement | null | undefined, matches: (name: string) => boolean): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (current: XmlElement): void => {
    for (const part of current.content) {
      if (typeof part === 'string') continue
      if (matches(part.name)) found.push(part)
      visit(part)
    }
  }
  if (element) visit(element)
  return found
}

/** The text of an element and all below it, as it stands. */
export function rawText(element: XmlElement | null | undefined): string {
  if (!element) return ''
  let text = ''
  for (const part of element.content) text += typeof part === 'string' ? part : rawText(part)
  return text
}

export function attribute(element: XmlElement | null | undefined, name: string): string | null {
  const value = element?.attributes[name]?.trim()
  return value === undefined || value === '' ? null : value
}

function firstChild(element: XmlElement, name: string): XmlElement | undefined {
  for (const part of element.content) {
    if (typeof part !== 'string' && part.name === name) return part
  }
  return undefined
}
