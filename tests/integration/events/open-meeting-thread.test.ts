import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMeetingThread } from '@/lib/events/commands/open-meeting-thread'
import { recordOutcome } from '@/lib/events/commands/record-outcome'
import { getMeetingOutcome } from '@/lib/events/outcomes/outcome-queries'
import { blockOrganisation } from '@/lib/introductions/commands/block-organisation'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createEntry } from '@/tests/factories/entry'
import { createMet, evening, othersOf, type Met } from '@/tests/factories/met'
import { outcomeOf } from '@/tests/factories/refusal'

let met: Met
beforeEach(async () => {
  setClock(evening)
  met = await createMet({ withoutNeed: true })
})
afterEach(() => setClock(null))

const open = (actor = met.company.actor) => openMeetingThread(actor, { meetingId: met.meetingId })
const seenBy = (by: 'company' | 'authority') => getMeetingOutcome(met[by].actor, met.event.id, met.meetingId)

async function bothWant() {
  await recordOutcome(met.company.actor, { meetingId: met.meetingId, answer: 'next.INFORMATION' })
  await recordOutcome(met.authority.actor, { meetingId: met.meetingId, answer: 'next.INFORMATION' })
}

describe('opening the thread of two who both want it', () => {
  it('says to each side what is missing, and whom to write to meanwhile', async () => {
    await bothWant()
    expect(await outcomeOf(open())).toBe('RuleBroken outcome.thread-missing')
    expect(await seenBy('company')).toMatchObject({ goOn: { state: 'both' }, missing: [{ code: 'entry', side: 'other', kinds: ['NEED'] }], contact: { name: met.authority.person.name, email: met.authority.person.email } })
    expect(await seenBy('authority')).toMatchObject({ missing: [{ code: 'entry', side: 'own', kinds: ['NEED'] }], contact: { email: met.company.person.email } })
  })

  it('opens it once what was missing is published, however often it is asked for', async () => {
    await bothWant()
    const need = await createEntry('NEED', { organisationId: met.authority.organisation.id })
    const { introductionId } = await open()
    expect(await open(met.authority.actor)).toEqual({ introductionId })
    expect(await db.introduction.findMany({ where: { seekingEntryId: need.id }, select: { id: true, state: true } })).toEqual([{ id: introductionId, state: 'ACCEPTED' }])
    expect(await seenBy('authority')).toMatchObject({ goOn: { state: 'thread', introductionId }, contact: null })
    expect(await auditedActions()).toEqual(['record-outcome', 'record-outcome', 'ask-meeting-thread', 'open-meeting-thread', 'ask-meeting-thread'])
  })

  it('does not open it while one side has not said that it wants to', async () => {
    await recordOutcome(met.company.actor, { meetingId: met.meetingId, answer: 'next.INFORMATION' })
    await createEntry('NEED', { organisationId: met.authority.organisation.id })
    expect(await outcomeOf(open())).toBe('RuleBroken outcome.thread-not-both')
    expect(await seenBy('company')).toMatchObject({ goOn: { state: 'wanted' }, contact: null, missing: [] })
  })

  it('shows no address of who takes nothing from the other', async () => {
    await bothWant()
    await blockOrganisation(met.authority.actor, { organisationId: met.company.organisation.id })
    expect(await outcomeOf(open())).toBe('RuleBroken outcome.thread-blocked')
    expect(await seenBy('company')).toMatchObject({ goOn: { state: 'both' }, block: 'by-other', contact: null })
  })

  it('is asked for by nobody else', async () => {
    await bothWant()
    await createEntry('NEED', { organisationId: met.authority.organisation.id })
    for (const { name, actor } of await othersOf(met)) expect([name, await outcomeOf(openMeetingThread(actor, { meetingId: met.meetingId }))]).toEqual([name, 'NotFound not-found'])
    expect(await db.introduction.count({ where: { offeringOrganisationId: met.company.organisation.id } })).toBe(0)
  })
})
