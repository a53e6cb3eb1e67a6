import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '@/lib/notices/read/clean-text'
import { toAmount, toCpv, toLanguage, toLink } from '@/lib/notices/read/codes'
import { deadlineInstant, localDeadline, offsetIn, statedDeadline, toDate, toTime } from '@/lib/notices/read/moments'
import { toCountry, toNuts, zoneOf } from '@/lib/notices/read/place-codes'

describe('texts', () => {
  it.each([
    ['Laitteet &amp; palvelut', 'Laitteet & palvelut'],
    ['&amp;lt;b&amp;gt;Fett&amp;lt;/b&amp;gt;', 'Fett'],
    ['<p>One</p><p>Two<br/>Three</p>', 'One\nTwo\nThree'],
    ['dose <5 mg and > 2', 'dose <5 mg and > 2'],
    ['<Software> for wards', '<Software> for wards'],
    ['l&#39;h&ocirc;pital&nbsp;de&#160;jour', "l'hôpital de jour"],
    ['unknown &thing; stays', 'unknown &thing; stays'],
    ['a\u0000b\u202Ec\u200Bd', 'abcd'],
    ['one\r\n\r\n\r\n\r\ntwo   three', 'one\n\ntwo three'],
    ['equipment.rnrnLot 1', 'equipment.rnrnLot 1'],
    ['<!-- hidden -->seen', 'seen'],
    [' \n ', null],
  ])('cleans %j to %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  it('keeps capitals and puts a name on one line', () => {
    expect(cleanLine('SAIRAALA\n  c/o\tKAUPUNKI')).toBe('SAIRAALA c/o KAUPUNKI')
  })

  it('takes no longer for hostile text than for plain', () => {
    const start = performance.now()
    cleanText('<a '.repeat(200_000))
    cleanText('&'.repeat(200_000))
    cleanText(' \n'.repeat(200_000))
    cleanText('<!--'.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('codes', () => {
  it.each([
    ['UK', 'GB'], ['EL', 'GR'], ['GBR', 'GB'], ['GRC', 'GR'], ['FIN', 'FI'], ['ee', 'EE'], ['XKX', 'XK'], ['1A0', 'XK'],
    ['ENG', 'GB'], ['United Kingdom', 'GB'], ['MKD', 'MK'], ['SRB', 'RS'], ['CPV', 'CV'], ['ZZ', null], ['', null], [null, null],
  ])('reads country %s as %s', (raw, code) => {
    expect(toCountry(raw)).toBe(code)
  })

  it.each([
    ['FIN', 'fi'], ['DEU', 'de'], ['EN', 'en'], ['NOR', 'no'], ['gle', 'ga'], ['LAV', 'lv'], ['nonsense', null], ['', null],
  ])('reads language %s as %s', (raw, code) => {
    expect(toLanguage(raw)).toBe(code)
  })

  it.each([
    ['188 860,00', 188860], ['7 455 258,3', 7455258.3], ['1.234.567,89', 1234567.89], ['1,234,567.89', 1234567.89],
    ['13000000.00', 13000000], ['0.01', 0.01], ['-1', null], ['about 5', null], ['', null], ['1e9', null],
  ])('reads the amount %s as %s', (raw, amount) => {
    expect(toAmount(raw)).toBe(amount)
  })

  it('reads CPV and NUTS codes and nothing like them', () => {
    expect(['48180000', '48180000-3', '4818', 'AA01', '481800000'].map(toCpv)).toEqual(['48180000', '48180000', null, null, null])
    expect(['FI1C1', 'fi', 'UKE42', 'NO0A3', 'Leeds', '12'].map(toNuts)).toEqual(['FI1C1', 'FI', 'UKE42', 'NO0A3', null, null])
  })

  it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'], ['www.a.example', 'https://www.a.example/'],
    ['javascript:alert(1)', null], ['data:text/html,x', null], ['mailto:a@b.example', null], ['https://user:pw@a.example', null],
    ['info@www.a.example', null], ['http://', null], ['', null],
  ])('makes of the address %s the link %s', (raw, url) => {
    expect(toLink('documents', raw)?.url ?? null).toBe(url)
  })
})

describe('moments', () => {
  it('reads days and hours as they are written, and no impossible ones', () => {
    expect(['2024-05-06+02:00', '20240506', '2024-05-06T10:00:00Z', '2024-02-30', '0000-01-01', 'soon'].map(toDate)).toEqual(['2024-05-06', '2024-05-06', '2024-05-06', null, null, null])
    expect(['9:00', '12:30:15+02:00', '24:00', '25:00', '12', '10.30'].map(toTime)).toEqual(['09:00:00', '12:30:15', '23:59:59', null, null, '10:30:00'])
  })

  it('keeps a stated offset, also where only the day has one', () => {
    expect(statedDeadline('tenders', '2024-05-06+02:00', '12:00:00')?.offset).toBe('+02:00')
    expect(statedDeadline('tenders', '2024-05-06Z', null)).toEqual({ kind: 'tenders', date: '2024-05-06', time: null, offset: '+00:00', zone: null })
  })

  it('finds the offset on both sides of a change of clocks', () => {
    expect([
      offsetIn('Europe/Helsinki', '2026-03-29', '02:30:00'),
      offsetIn('Europe/Helsinki', '2026-03-29', '04:30:00'),
      offsetIn('Europe/Helsinki', '2026-10-25', '02:30:00'),
      offsetIn('Europe/Helsinki', '2026-10-25', '04:30:00'),
      offsetIn('Atlantic/Azores', '2026-01-01', '12:00:00'),
      offsetIn('Asia/Kolkata', '2026-01-01', '12:00:00'),
    ]).toEqual(['+02:00', '+03:00', '+03:00', '+02:00', '-01:00', '+05:30'])
  })

  it('lasts to the end of the day where no hour is given', () => {
    const deadline = localDeadline('tenders', '2026-07-01', null, 'Europe/Riga')
    expect(deadline && new Date(deadlineInstant(deadline)).toISOString()).toBe('2026-07-01T20:59:59.000Z')
  })

  it('knows a zone for every country around the Baltic, and none for nowhere', () => {
    expect(['DE', 'DK', 'EE', 'FI', 'LT', 'LV', 'NO', 'PL', 'SE'].map((country) => zoneOf(country, []))).toEqual([
      'Europe/Berlin', 'Europe/Copenhagen', 'Europe/Tallinn', 'Europe/Helsinki', 'Europe/Vilnius', 'Europe/Riga', 'Europe/Oslo', 'Europe/Warsaw', 'Europe/Stockholm',
    ])
    expect(zoneOf(null, [])).toBeNull()
  })

  it('names only zones that exist', () => {
    const countries = 'AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GG GI GR HR HU IE IM IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK AX RU CY IS FO GL TR GE AM AZ IL CV RE GP MQ GF YT SJ MA TN ZA JP KE ET IN SN EG'
    for (const country of countries.split(' ')) expect(offsetIn(zoneOf(country, []) ?? 'none', '2026-01-01', '12:00:00')).toMatch(/^[+-]\d\d:\d\d$/)
  })
})
