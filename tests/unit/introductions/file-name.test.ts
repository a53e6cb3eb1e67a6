import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, contentDisposition } from '@/lib/introductions/file-name'
import { attachmentLimits } from '@/lib/introductions/model'

describe('file names', () => {
  it.each([
    ['Tarjous 2026.pdf', 'Tarjous 2026.pdf'],
    ['ääkköset.pdf', 'ääkköset.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\windows\\x.txt', 'x.txt'],
    ['C:\\Users\\me\\offer.pdf', 'offer.pdf'],
    ['offer\u202efdp.exe', 'offerfdp.exe'],
    ['a\r\nSet-Cookie: b=c.pdf', 'aSet-Cookie_ b=c.pdf'],
    ['a\0b.pdf', 'ab.pdf'],
    ['"quoted".pdf', '_quoted_.pdf'],
    ['.htaccess.txt', 'htaccess.txt'],
    ['  spaces   within .pdf', 'spaces within.pdf'],
    ['CON.txt', '_CON.txt'],
    ['zero\u200bwidth.csv', 'zerowidth.csv'],
    ['half \ud83d.txt', 'half.txt'],
    ['whole \u{1f600}.txt', 'whole \u{1f600}.txt'],
    ['', 'file'],
    ['...', 'file'],
    ['..', 'file'],
    ['/', 'file'],
  ])('cleans %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean)
  })

  it('keeps the ending of a long name', () => {
    const clean = cleanFileName(`${'ä'.repeat(400)}.docx`)
    expect([clean.length, clean.endsWith('ä.docx')]).toEqual([attachmentLimits.nameLength, true])
  })

  it('leaves nothing that leads elsewhere, hides, or breaks a header, whatever comes in; twice is as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const clean = cleanFileName(name)
        expect(clean).not.toMatch(/[\\/\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069"<>:|?*]|^\.|^$/)
        expect(cleanFileName(clean)).toBe(clean)
        expect(contentDisposition(clean)).toMatch(/^attachment; filename="[^"\\\r\n]+"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the header', () => {
  it('names the file in plain letters and as it is called', () => {
    expect(contentDisposition('Tarjous äö (1).pdf')).toBe(`attachment; filename="Tarjous ao (1).pdf"; filename*=UTF-8''Tarjous%20%C3%A4%C3%B6%20%281%29.pdf`)
    expect(contentDisposition('план.pdf')).toBe(`attachment; filename="file.pdf"; filename*=UTF-8''%D0%BF%D0%BB%D0%B0%D0%BD.pdf`)
  })
})
