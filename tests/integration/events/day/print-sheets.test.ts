import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import jsqr from 'jsqr'
import { visitor } from '@/lib/accounts/model'
import { badgePath } from '@/lib/events/day/badge-code'
import { listExpected } from '@/lib/events/day/day-queries'
import { badgeCells, badges } from '@/lib/events/day/print-badges'
import { getBadges, getOwnSheet, getPlan, getPrintCounts, getSheets } from '@/lib/events/day/print-queries'
import { doorList, personalSheets, roomSheets, tableCards } from '@/lib/events/day/print-sheets'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { NotFound } from '@/lib/platform/errors'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../../factories/event'
import { createPerson } from '../../../factories/person'
import { pdfText } from '../../../factories/pdf-text'

const hospital = 'Samodzielny Publiczny Zakład Opieki Zdrowotnej Szpital Wojewódzki im. Świętej Jadwigi w Łęczycy'

describe('what is printed', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, authority: CreatedAttendee
  const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')
  beforeEach(async () => {
    event = await createEvent({ name: 'Baltic health day' })
    company = await createAttendee(event, 'sme', { name: 'Sveikatos ąžuolas ėjęs įšėlęs ųū', person: await createPerson({ name: 'Žydrūnė Čiurlionytė' }), country: 'LT' })
    authority = await createAttendee(event, 'authority', { name: hospital, person: await createPerson({ name: 'Małgorzata Brzęczyszczykiewicz-Świętosławska' }), country: 'PL' })
    await createMeeting(event, company, authority, { slot: 1 })
    setClock(new Date('2027-06-01T12:00:00Z'))
  })
  afterEach(() => setClock(null))

  it('sets a sheet in the language of its owner, as text one can select', async () => {
    await db.eventParticipant.update({ where: { id: company.participantId }, data: { locale: 'lt' } })
    const text = oneLine(pdfText(await personalSheets([await getOwnSheet(company.actor, event.id)], 'Sheet')))
    expect(text).toContain('Žydrūnė Čiurlionytė')
    expect(text).toContain('Sveikatos ąžuolas ėjęs įšėlęs ųū')
    expect(text).toContain(hospital)
    expect(text).toContain('Stalas 1, Hall A')
    expect(text).toContain('09:20–09:40')
    expect(text).toContain('birželio 3 d., ketvirtadienis')
    expect(text).not.toContain('\ufffd')
  })

  it('falls back to English, and keeps each sheet to its owner', async () => {
    const other = await createAttendee(event, 'sme', { name: 'Secret company' })
    await db.eventParticipant.update({ where: { id: company.participantId }, data: { locale: 'mt' } })
    const text = oneLine(pdfText(await personalSheets([await getOwnSheet(company.actor, event.id)], 'Sheet')))
    expect(text).toContain('Table 1, Hall A')
    expect(text).not.toContain(other.name)
    await expect(getOwnSheet(company.actor, event.id, authority.participantId)).rejects.toThrow(NotFound)
    await expect(getOwnSheet(visitor, event.id)).rejects.toThrow(NotFound)
  })

  it('has every letter of the Nordic, Baltic and Polish alphabets', async () => {
    const letters = ['ÅÄÖåäöÆØæøÐÞðþÕÜõüŠŽšž', 'ĀČĒĢĪĶĻŅŪāčēģīķļņū', 'ĄĘĖĮŲąęėįųĆŁŃÓŚŹŻćłńóśźż', 'ẞß€„“”’–—•']
    await db.eventParticipant.update({ where: { id: company.participantId }, data: { name: letters.slice(0, 2).join(' ') } })
    await db.eventParticipant.update({ where: { id: authority.participantId }, data: { name: letters.slice(2).join(' ') } })
    const text = pdfText(await doorList({ name: event.name, language: 'en' }, await listExpected(event.actor, event.id), 'List'))
    for (const part of letters) expect(text).toContain(part)
  })

  it('prints all sheets, table cards, room sheets, the door list and badges', async () => {
    const { event: printed, badges: people } = await getBadges(event.actor, event.id)
    const plan = await getPlan(event.actor, event.id)
    const texts = await Promise.all([
      personalSheets(await getSheets(event.actor, event.id), 'a'), tableCards(plan, 'b'), roomSheets(plan, 'c'), doorList(printed, await listExpected(event.actor, event.id), 'd'), badges(event.id, people, 4, 'e'), badges(event.id, people, 8, 'f'),
    ].map(async (pdf) => oneLine(pdfText(await pdf))))
    for (const text of texts) {
      expect(text).toContain('Žydrūnė Čiurlionytė')
      expect(text).toContain('Małgorzata')
    }
    // The whole name of the hospital is on its badges, however small.
    for (const text of texts.slice(4)) expect(text.replaceAll(' ', '')).toContain(hospital.replaceAll(' ', ''))
    expect(texts[2]).toContain('Who sits where')
  })

  it('puts on a badge what a camera reads: the way to the check-in page of the desk', async () => {
    const { badgeCode } = await db.eventParticipant.findUniqueOrThrow({ where: { id: company.participantId } })
    const cells = badgeCells(event.id, badgeCode)
    const scale = 4
    const size = (cells.length + 8) * scale
    const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
    cells.forEach((row, y) => row.forEach((isDark, x) => {
      for (let i = 0; isDark && i < scale * scale; i++) pixels.fill(0, (((y + 4) * scale + Math.floor(i / scale)) * size + (x + 4) * scale + (i % scale)) * 4, (((y + 4) * scale + Math.floor(i / scale)) * size + (x + 4) * scale + (i % scale)) * 4 + 3)
    }))
    const read = jsqr(pixels, size, size)
    expect(read?.data).toBe(publicUrl(badgePath(event.id, badgeCode)))
  })

  it('prints hostile names as the words they are: nothing is run, fetched or read from the disk', async () => {
    const names = ['../../../etc/passwd', 'file:///etc/passwd', '\\input{/etc/passwd}', ') Tj /JS (app.alert(1)) (', '<script>alert(1)</script>', '\u202eevil\r\n%%EOF', '=HYPERLINK("http://evil")', 'A'.repeat(300)]
    for (const name of names) await createAttendee(event, 'sme', { name, person: await createPerson({ name }) })
    const { event: printed, badges: people } = await getBadges(event.actor, event.id)
    const files = await Promise.all([personalSheets(await getSheets(event.actor, event.id), names[3]!), doorList(printed, await listExpected(event.actor, event.id), names[4]!), badges(event.id, people, 8, names[0]!)])
    for (const file of files) {
      const raw = file.toString('latin1')
      expect(raw.startsWith('%PDF-')).toBe(true)
      expect(raw.match(/%%EOF/g)).toHaveLength(1)
      expect(raw).not.toMatch(/\/(JavaScript|Launch|EmbeddedFile|OpenAction|URI|GoToR)\b/)
      const text = pdfText(file)
      expect(text).not.toContain('root:')
      expect(text.replaceAll('\n', '')).toContain('<script>alert(1)</script>')
    }
  })

  it('is for organisers of this event', async () => {
    const elsewhere = await createEvent()
    for (const actor of [company.actor, elsewhere.actor, visitor]) {
      for (const query of [getSheets(actor, event.id), getSheets(actor, event.id, company.participantId), getPlan(actor, event.id), getBadges(actor, event.id), listExpected(actor, event.id), getPrintCounts(actor, event.id)]) await expect(query).rejects.toThrow(NotFound)
    }
    await expect(getSheets(elsewhere.actor, elsewhere.id, company.participantId)).rejects.toThrow(NotFound)
  })

  it('leaves out who has withdrawn, who is not confirmed, and meetings nobody was told of', async () => {
    const waiting = await createAttendee(event, 'sme', { state: 'WAITING', name: 'Waiting company' })
    const hidden = await createMeeting(event, await createAttendee(event, 'sme', { name: 'Hidden partner' }), authority, { slot: 2, isShown: false })
    const text = oneLine(pdfText(await tableCards(await getPlan(event.actor, event.id), 'cards')))
    expect(text).not.toContain('Hidden partner')
    expect((await getPrintCounts(event.actor, event.id)).people.map(({ name }) => name)).not.toContain(waiting.person.name)
    expect(hidden.id).toBeTruthy()
  })

  it('opens even where there is nothing to print', async () => {
    const plan = { event: { id: event.id, name: 'x', language: 'en', timeZone: 'Europe/Riga', venue: '', city: '' }, slots: [], tables: [], meetings: [] }
    for (const file of [await tableCards(plan, 'x'), await roomSheets(plan, 'x'), await personalSheets([], 'x'), await badges(event.id, [], 4, 'x')]) expect(file.toString('latin1')).toContain('/Type /Page')
  })

  it('is wished for and printed with why', async () => {
    await createWish(event, authority, company, 'MUST')
    await db.meeting.updateMany({ data: { because: { value: 70, bracket: 'must', wishedBy: { a: false, b: true }, match: null, languages: { state: 'shared', languages: ['en'] }, met: [] } } })
    await db.eventParticipant.update({ where: { id: company.participantId }, data: { locale: 'pl' } })
    const text = oneLine(pdfText(await personalSheets([await getOwnSheet(company.actor, event.id)], 'Sheet')))
    expect(text).toContain(`${hospital} chce się z Tobą spotkać.`)
  })
})
