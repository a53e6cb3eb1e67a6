import { describe, expect, it } from 'vitest'
import { codelistLimits } from '@/lib/taxonomy/codelist-refusal'
import { readCodelist, type Codelist } from '@/lib/taxonomy/read-codelist'

const bytes = (text: string) => new TextEncoder().encode(text)

function taken(text: string): Codelist {
  const reading = readCodelist(bytes(text))
  if (reading.kind === 'refused') throw new Error(`refused: ${reading.refusal.code}`)
  return reading.codelist
}

function refusal(text: string | Uint8Array) {
  const reading = readCodelist(typeof text === 'string' ? bytes(text) : text)
  return reading.kind === 'refused' ? reading.refusal : 'read'
}

const row = (code: string, cells: Record<string, string> = { eng_label: `Label ${code}` }) =>
  `<Row><Value ColumnRef="code"><SimpleValue>${code}</SimpleValue></Value>${Object.entries(cells)
    .map(([column, value]) => `<Value ColumnRef="${column}"><SimpleValue>${value}</SimpleValue></Value>`)
    .join('')}</Row>`

const gc = (names: string, rows: string, prolog = '') => `<?xml version="1.0" encoding="UTF-8"?>${prolog}
<gc:CodeList xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/">
  <Identification>${names}<Version>20260101-0</Version><CanonicalUri>http://example.org/dataset/list</CanonicalUri>
    <Agency><ShortName>OP</ShortName><LongName>Publications Office</LongName></Agency></Identification>
  <ColumnSet><Column Id="code" Use="required"><ShortName>Code</ShortName></Column></ColumnSet>
  <SimpleCodeList>${rows}</SimpleCodeList>
</gc:CodeList>`

const procedures = '<ShortName>ProcurementProcedureType</ShortName><LongName>procurement-procedure-type</LongName>'

describe('a genericode list', () => {
  it('is read whole: vocabulary, name, version, terms in every language', () => {
    const text = gc(
      procedures,
      row('open', { Name: 'Open', eng_label: 'Open', fin_label: 'Avoin', ell_label: 'Ανοικτή' }) + row('restricted', { Name: 'Restricted &amp; closed' }),
    )
    expect(taken(text)).toEqual({
      vocabulary: 'procedure',
      name: 'procurement-procedure-type',
      version: '20260101-0',
      source: 'http://example.org/dataset/list',
      licence: '',
      terms: [
        { code: 'open', label: { en: 'Open', fi: 'Avoin', el: 'Ανοικτή' } },
        { code: 'restricted', label: { en: 'Restricted & closed' } },
      ],
      refusedRows: [],
    })
  })

  it('is known as a part of its parent list', () => {
    const names = '<ShortName>EuCountry</ShortName><LongName>eu-country</LongName><LongName Identifier="eFormsParentId">country</LongName>'
    const read = taken(gc(names, row('FIN') + row('GRC')))
    expect([read.vocabulary, read.name, read.terms.map((term) => term.code)]).toEqual(['country', 'country_eu-country', ['FI', 'GR']])
  })

  it('derives the parents of CPV and NUTS from the code', () => {
    const cpv = taken(gc('<ShortName>Cpv</ShortName><LongName>cpv</LongName>', row('48000000-8') + row('48814000') + row('48814200')))
    expect(cpv.terms.map((term) => [term.code, term.parent])).toEqual([['48000000', undefined], ['48814000', '48000000'], ['48814200', '48814000']])
    const nuts = taken(gc('<ShortName>Nuts</ShortName><LongName>nuts</LongName>', row('FI') + row('FI19') + row('FI19B')))
    expect(nuts.terms.map((term) => [term.code, term.parent])).toEqual([['FI', undefined], ['FI19', 'FI'], ['FI19B', 'FI19']])
  })

  it('takes a parent from the file only when the file has it too', () => {
    const read = taken(gc(procedures, row('open') + row('a', { eng_label: 'A', parentCode: 'open' }) + row('b', { eng_label: 'B', parentCode: 'gone' }) + row('c', { eng_label: 'C', parentCode: 'c' })))
    expect(read.terms.map((term) => [term.code, term.parent])).toEqual([['open', undefined], ['a', 'open'], ['b', undefined], ['c', undefined]])
  })

  it('keeps the good rows and says which are not, and why', () => {
    const long = 'x'.repeat(codelistLimits.labelLength + 1)
    const text = gc(procedures, row('open') + row('') + row('open') + row('two words') + row('silent', {}) + row('long', { eng_label: long }) + row('restricted'))
    const read = taken(text)
    expect(read.terms.map((term) => term.code)).toEqual(['open', 'restricted'])
    expect(read.refusedRows).toEqual([
      { row: 2, code: '', reason: 'no-code' },
      { row: 3, code: 'open', reason: 'duplicate' },
      { row: 4, code: 'two words', reason: 'code-shape' },
      { row: 5, code: 'silent', reason: 'no-label' },
      { row: 6, code: 'long', reason: 'label-too-long' },
    ])
  })

  it('does not let a written form of Norwegian relabel the language', () => {
    const read = taken(gc('<ShortName>Language</ShortName><LongName>language</LongName>', row('NNO') + row('NOB') + row('NOR') + row('MUL')))
    expect(read.terms).toEqual([{ code: 'no', label: { en: 'Label NOR' } }])
    expect(read.refusedRows.map((refused) => refused.code)).toEqual(['NNO', 'NOB', 'MUL'])
  })

  it('reads UTF-16 with its mark', () => {
    const text = gc(procedures, row('open', { eng_label: 'Åben' })).replace('UTF-8', 'UTF-16')
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer)])
    const reading = readCodelist(utf16)
    expect(reading.kind === 'read' && reading.codelist.terms).toEqual([{ code: 'open', label: { en: 'Åben' } }])
  })
})

describe('the JSON form', () => {
  it('is recognised by its source, and reads labels, names and a label of no language', () => {
    const read = taken(
      JSON.stringify({
        source: 'SDK codelists/country.gc',
        version: '7',
        licence: 'CC-BY-4.0',
        codes: [
          { code: 'FIN', label: { en: 'Finland', fi: 'Suomi', xx: 'Nowhere', sv: 5 } },
          { code: 'ABW', label: { und: 'Aruba' } },
          { code: 'SWE', name: 'Sverige' },
          { code: 'DNK', label: { da: 'Danmark' } },
          'EST',
          { code: 7 },
        ],
      }),
    )
    expect(read).toEqual({
      vocabulary: 'country',
      name: 'country',
      version: '7',
      source: 'SDK codelists/country.gc',
      licence: 'CC-BY-4.0',
      terms: [
        { code: 'FI', label: { en: 'Finland', fi: 'Suomi' } },
        { code: 'AW', label: { en: 'Aruba' } },
        { code: 'SE', label: { en: 'Sverige' } },
        { code: 'DK', label: { en: 'Danmark', da: 'Danmark' } },
      ],
      refusedRows: [
        { row: 5, code: '', reason: 'no-code' },
        { row: 6, code: '', reason: 'no-code' },
      ],
    })
  })

  it('is recognised by the shape of its codes when it says no name', () => {
    const codes = Array.from({ length: 30 }, (_, at) => ({ code: `481${String(at).padStart(2, '0')}000`, label: { en: `Thing ${at}` } }))
    expect(taken(JSON.stringify({ codes })).vocabulary).toBe('cpv')
    const regions = Array.from({ length: 30 }, (_, at) => ({ code: `SE1${String(at).padStart(2, '0')}`, name: `Region ${at}` }))
    expect(taken(JSON.stringify({ codes: regions })).vocabulary).toBe('nuts')
  })

  it('never gives labels a foreign prototype', () => {
    const read = taken('{"source":"codelists/country.gc","codes":[{"code":"FIN","label":{"__proto__":"x","constructor":"y","en":"Finland"}}]}')
    expect(read.terms).toEqual([{ code: 'FI', label: { en: 'Finland' } }])
    expect(Object.getPrototypeOf(read.terms[0]?.label)).toBe(Object.prototype)
  })
})

describe('a file that is no code list is refused with its reason', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
  const outside = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['plain text', 'code;label\nopen;Open', 'unknown-format'],
    ['a JSON list', '[1, 2]', 'unknown-format'],
    ['JSON without codes', '{"source":"codelists/cpv.gc"}', 'unknown-format'],
    ['broken JSON', '{"codes": [', 'json-malformed'],
    ['JSON of great depth', `{"codes": ${'['.repeat(200_000)}`, 'json-malformed'],
    ['a web page', '<html><body/></html>', 'unknown-format'],
    ['another namespace', '<CodeList xmlns="http://example.org/"/>', 'unknown-format'],
    ['broken XML', gc(procedures, '<Row>'), 'xml-malformed'],
    ['truncated XML', gc(procedures, row('open')).slice(0, -30), 'xml-malformed'],
    ['expanding entities', gc(procedures, row('open', { eng_label: '&b;' }), bomb), 'doctype'],
    ['an outside entity', gc(procedures, row('open', { eng_label: '&secret;' }), outside), 'doctype'],
    ['an undeclared entity', gc(procedures, row('open', { eng_label: '&nbsp;' })), 'xml-malformed'],
    ['great depth', gc(procedures, '<a>'.repeat(50) + '</a>'.repeat(50)), 'too-deep'],
    ['an endless text', gc(procedures, row('open', { eng_label: 'x'.repeat(codelistLimits.textLength + 1) })), 'text-too-long'],
    ['too many rows', gc(procedures, row('open').repeat(codelistLimits.rows + 1)), 'too-many-rows'],
    ['too many JSON rows', JSON.stringify({ source: 'codelists/cpv.gc', codes: Array.from({ length: codelistLimits.rows + 1 }, () => 0) }), 'too-many-rows'],
    ['a list that nothing here uses', gc('<ShortName>Permission</ShortName><LongName>permission</LongName>', row('allowed')), 'unknown-list'],
    ['a list named like an inner property', JSON.stringify({ list: 'constructor', codes: [{ code: 'a', label: { en: 'A' } }] }), 'unknown-list'],
    ['a list without one usable row', gc(procedures, row('') + row('two words')), 'no-usable-row'],
    ['bytes in no encoding', new Uint8Array([0x3c, 0xff, 0xfe, 0x80]), 'encoding'],
  ])('%s', (_, content, reason) => {
    expect(refusal(content)).toMatchObject({ code: reason })
  })

  it('too many bytes, before they are read', () => {
    expect(refusal(new Uint8Array(codelistLimits.bytes + 1))).toEqual({ code: 'too-large', params: { megabytes: 64 } })
  })

  it('with the line of the fault and the name of the list', () => {
    expect(refusal(gc(procedures, '<Row>'))).toEqual({ code: 'xml-malformed', params: { line: 6 } })
    expect(refusal(gc('<ShortName>Permission</ShortName><LongName>permission</LongName>', row('x')))).toEqual({ code: 'unknown-list', params: { name: 'permission' } })
  })
})
