import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getReport, getReportRecords } from '@/lib/events/outcomes/report-queries'
import { getMeetingOutcome, listOwnOutcomes } from '@/lib/events/outcomes/outcome-queries'
import { saveMeetingNote } from '@/lib/events/commands/save-meeting-note'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createMet, evening, othersOf, type Met } from '@/tests/factories/met'
import { actorFor, createPerson } from '@/tests/factories/person'
import { addMember } from '@/tests/factories/organisation'
import { outcomeOf } from '@/tests/factories/refusal'

const secret = 'They pay too late.'
let met: Met
beforeEach(async () => {
  setClock(evening)
  met = await createMet()
})
afterEach(() => setClock(null))

const note = (text: string, actor = met.company.actor) => saveMeetingNote(actor, { meetingId: met.meetingId, text })

describe('a note about a meeting', () => {
  it('is read by one’s own organisation', async () => {
    await note(secret)
    const colleague = await createPerson()
    await addMember(met.company.organisation, colleague)
    const view = await getMeetingOutcome(await actorFor(colleague, met.company.organisation), met.event.id, met.meetingId)
    expect(view.note).toBe(secret)
    expect(await auditedActions()).toEqual(['save-meeting-note'])
  })

  it('is in nothing that the other side, another participant or the organiser reads', async () => {
    await note(secret)
    const texts = await Promise.all([
      getMeetingOutcome(met.authority.actor, met.event.id, met.meetingId),
      listOwnOutcomes(met.authority.actor, met.event.id),
      getReport(met.event.actor, met.event.id, 'en'),
      getReportRecords(met.event.actor, met.event.id, 'en'),
    ])
    for (const read of texts) expect(JSON.stringify(read)).not.toContain(secret)
    for (const { actor } of await othersOf(met)) expect(await outcomeOf(getMeetingOutcome(actor, met.event.id, met.meetingId))).toBe('NotFound not-found')
    expect(JSON.stringify(await db.auditEntry.findMany({ select: { detail: true } }))).not.toContain('pay')
    expect(await db.message.count()).toBe(0)
  })

  it('is each side’s own, and goes when it is emptied', async () => {
    await note(secret)
    await note('Ours.', met.authority.actor)
    expect(await db.meetingNote.count({ where: { meetingId: met.meetingId } })).toBe(2)
    await note('')
    expect(await db.meetingNote.findMany({ select: { registrationId: true, text: true } })).toEqual([{ registrationId: met.authority.registrationId, text: 'Ours.' }])
  })

  it('can be written before the meeting', async () => {
    setClock(new Date('2027-06-01T08:00:00Z'))
    await note('Ask about FHIR.')
    expect((await getMeetingOutcome(met.company.actor, met.event.id, met.meetingId)).note).toBe('Ask about FHIR.')
  })

  it('is written by nobody else', async () => {
    for (const { name, actor } of await othersOf(met)) expect([name, await outcomeOf(saveMeetingNote(actor, { meetingId: met.meetingId, text: 'x' }))]).toEqual([name, 'NotFound not-found'])
    expect(await db.meetingNote.count()).toBe(0)
  })
})
