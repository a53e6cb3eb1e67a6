import { createServer } from 'node:http'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { ReadResult } from '@/lib/notices/model'
import { READ_LIMITS } from '@/lib/notices/read/limits'
import { readNotice } from '@/lib/notices/read/read-notice'
import { describeRefusal } from '@/lib/notices/read/refusal'
import { bytesOf, eforms, ocds, ocdsRelease, PROJECT, ted } from './fixtures'

const read = (text: string): ReadResult => readNotice(bytesOf(text))
const codeOf = (result: ReadResult): string => (result.ok ? 'ok' : result.refusal.code)
const withHead = (head: string, project = PROJECT) => read(eforms({ head: `<?xml version="1.0"?>${head}`, project }))
const naming = (text: string) => PROJECT.replace('ETÄVASTAANOTON JÄRJESTELMÄ', text)

describe('entities and inclusions', () => {
  it('never opens the file an external entity names', async () => {
    const secret = join(await mkdtemp(join(tmpdir(), 'notice-')), 'secret.txt')
    await writeFile(secret, 'TOP SECRET')
    const result = withHead(`<!DOCTYPE x [<!ENTITY leak SYSTEM "file://${secret}">]>`, naming('&leak;'))
    expect(result).toEqual({ ok: false, refusal: { code: 'entity', params: {} } })
  })

  it('never asks a server for an entity, a document type or an inclusion', async () => {
    let requests = 0
    const server = createServer((_request, response) => {
      requests++
      response.end('<!ENTITY leak "x">')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.dtd`
    const results = [
      withHead(`<!DOCTYPE x [<!ENTITY leak SYSTEM "${url}">]>`, naming('&leak;')),
      withHead(`<!DOCTYPE x SYSTEM "${url}">`),
      withHead(`<!DOCTYPE x PUBLIC "-//X" "${url}">`),
      withHead(`<!DOCTYPE x [<!ENTITY % remote SYSTEM "${url}"> %remote;]>`),
      read(eforms({ lots: `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${url}"/>` })),
    ]
    await new Promise((done) => setTimeout(done, 50))
    server.close()
    expect(results.map(codeOf)).toEqual(['entity', 'doctype', 'doctype', 'entity', 'xinclude'])
    expect(requests).toBe(0)
  })

  it('refuses a billion laughs at once', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')
    const start = performance.now()
    expect(codeOf(withHead(`<!DOCTYPE x [<!ENTITY l0 "ha">${levels}]>`, naming('&l30;')))).toBe('entity')
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('refuses a document type without entities, and an entity nobody declared', () => {
    expect(codeOf(withHead('<!DOCTYPE ContractNotice>'))).toBe('doctype')
    expect(codeOf(read(eforms({ project: naming('&nbsp;') })))).toBe('entity')
  })

  it('reads the five entities of XML and characters by number', () => {
    const result = read(eforms({ project: naming('A &lt;5 &#228; &amp; B') }))
    expect(result.ok && result.notices[0]?.titles.fi).toBe('A <5 ä & B')
  })
})

describe('sizes', () => {
  it('refuses more bytes than the limit without looking at them', () => {
    const result = readNotice(new Uint8Array(READ_LIMITS.fileBytes + 1))
    expect(result).toEqual({ ok: false, refusal: { code: 'too-large', params: { limitMb: 20 } } })
  })

  it('refuses deep nesting in XML and in JSON', () => {
    const deep = '<cac:X>'.repeat(100_000) + '</cac:X>'.repeat(100_000)
    expect(codeOf(read(eforms({ lots: deep })))).toBe('too-deep')
    expect(codeOf(read(`{"version":"1.1","releases":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`))).toBe('too-deep')
    expect(codeOf(read('{"a":'.repeat(1_000_000) + '1' + '}'.repeat(1_000_000)))).toBe('too-deep')
  })

  it('reads nesting up to the limit', () => {
    const levels = READ_LIMITS.depth - 5
    expect(codeOf(read(eforms({ lots: '<cac:X>'.repeat(levels) + '</cac:X>'.repeat(levels) })))).toBe('ok')
  })

  it('refuses a million keys', () => {
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join(',')
    const start = performance.now()
    expect(codeOf(read(`{${keys}}`))).toBe('too-many-elements')
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('refuses too many elements, too many attributes and endless attributes', () => {
    expect(codeOf(read(eforms({ lots: '<cac:X/>'.repeat(READ_LIMITS.elements + 1) })))).toBe('too-many-elements')
    const many = Array.from({ length: 1000 }, (_, index) => `a${index}="x"`).join(' ')
    expect(codeOf(read(eforms({ lots: `<cac:X ${many}/>` })))).toBe('too-many-attributes')
    expect(codeOf(read(eforms({ lots: `<cac:X a="${'x'.repeat(READ_LIMITS.attributeLength + 1)}"/>` })))).toBe('attribute-too-long')
  })

  it('cuts a text that goes on and on', () => {
    const result = read(eforms({ project: naming('x'.repeat(500_000)) }))
    expect(result.ok && result.notices[0]?.titles.fi?.length).toBe(READ_LIMITS.titleLength)
  })
})

describe('kinds of file', () => {
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['name;price\nx;1', 'not-xml-or-json'],
    ['<html><body>Not found</body></html>', 'unknown-root'],
    [eforms({ namespace: 'urn:something:else' }), 'unknown-namespace'],
    [eforms({ namespace: 'urn:oasis:names:specification:ubl:schema:xsd:PriorInformationNotice-2' }), 'unknown-namespace'],
    [ted({ namespace: 'http://evil.example/R2.0.9' }), 'unknown-namespace'],
    [ted({ form: '<NOTHING/>' }), 'no-form'],
    ['<BusinessRegistrationInformationNotice xmlns="http://data.europa.eu/p27/eforms-business-registration-information-notice/1"/>', 'business-registration'],
    ['<b:BusinessRegistrationInformationNotice xmlns:b="urn:x"/>', 'business-registration'],
    [eforms().slice(0, 3000), 'xml-truncated'],
    [eforms().slice(0, -20), 'xml-truncated'],
    ['<?xml version="1.0"?>', 'xml-truncated'],
    [eforms({ lots: '<cac:A></cac:B>' }), 'xml-malformed'],
    [eforms({ lots: '<cac:A b=c/>' }), 'xml-malformed'],
    [eforms({ lots: '<nowhere:A/>' }), 'xml-malformed'],
    [eforms() + '<x/>', 'xml-malformed'],
    [ocds(ocdsRelease()).slice(0, -30), 'json-truncated'],
    ['{"a": nonsense}', 'json-malformed'],
  ])('answers %.40s with %s', (text, code) => {
    const result = read(text)
    expect(codeOf(result)).toBe(code)
    if (!result.ok) expect(describeRefusal(result.refusal)).toMatch(/^[A-Z].*\.$/)
    if (!result.ok) expect(describeRefusal(result.refusal)).not.toContain('?')
  })

  it('refuses a notice without any identifier', () => {
    const text = eforms({ publication: '' }).replace(/<cbc:ID schemeName="notice-id">.*?<\/cbc:ID>/, '')
    expect(codeOf(read(text))).toBe('no-identifier')
  })
})

describe('encodings', () => {
  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return littleEndian ? bytes : bytes.swap16()
  }
  const titleOf = (bytes: Uint8Array): string | undefined => {
    const result = readNotice(bytes)
    return result.ok ? result.notices[0]?.titles.fi : result.refusal.code
  }

  it('reads UTF-8 with and without a mark, UTF-16 and Latin-1 as declared', () => {
    const declared = (encoding: string) => eforms({ head: `<?xml version="1.0" encoding="${encoding}"?>` })
    expect([
      titleOf(bytesOf(eforms())),
      titleOf(bytesOf(`\ufeff${eforms()}`)),
      titleOf(utf16(declared('UTF-16'), true)),
      titleOf(utf16(declared('UTF-16'), false)),
      titleOf(Buffer.from(declared('UTF-16'), 'utf16le')),
      titleOf(Buffer.from(declared('ISO-8859-1'), 'latin1')),
      titleOf(Buffer.from(declared('windows-1252'), 'latin1')),
      titleOf(bytesOf(`\n  ${eforms()}`)),
    ]).toEqual(Array.from({ length: 8 }, () => 'ETÄVASTAANOTON JÄRJESTELMÄ'))
  })

  it('refuses an encoding it does not know, and bytes of another one than claimed', () => {
    const declared = (encoding: string) => eforms({ head: `<?xml version="1.0" encoding="${encoding}"?>` })
    expect([
      titleOf(bytesOf(declared('EBCDIC-FI-SE'))),
      titleOf(bytesOf(declared('utf-7'))),
      titleOf(Buffer.from(declared('UTF-8'), 'latin1')),
      titleOf(bytesOf(declared('UTF-16'))),
      titleOf(new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])),
    ]).toEqual(['encoding-unknown', 'encoding-unknown', 'encoding-invalid', 'encoding-invalid', 'encoding-unknown'])
  })
})
