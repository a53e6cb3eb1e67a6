import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blockOrganisation } from '@/lib/introductions/commands/block-organisation'
import { askGoOn } from '@/lib/events/commands/ask-go-on'
import { recordOutcome } from '@/lib/events/commands/record-outcome'
import { getMeetingOutcome } from '@/lib/events/outcomes/outcome-queries'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createMet, evening, othersOf, type Met } from '@/tests/factories/met'
import { outcomeOf } from '@/tests/factories/refusal'

let met: Met
beforeEach(async () => {
  setClock(evening)
  met = await createMet()
})
afterEach(() => setClock(null))

const ask = () => askGoOn(met.company.actor, { meetingId: met.meetingId })
const seenBy = async (by: 'company' | 'authority') => (await getMeetingOutcome(met[by].actor, met.event.id, met.meetingId)).goOn
const wants = (by: 'company' | 'authority', step: 'SECOND_MEETING' | 'NONE') => recordOutcome(met[by].actor, { meetingId: met.meetingId, answer: `next.${step}` })

describe('asking the other side to go on', () => {
  it('tells them once, by one mail and on their page', async () => {
    await wants('company', 'SECOND_MEETING')
    expect(await seenBy('authority')).toEqual({ state: 'not-said' })
    await ask()
    expect(await seenBy('authority')).toEqual({ state: 'asked-by-them', at: evening, step: 'SECOND_MEETING' })
    expect(await seenBy('company')).toEqual({ state: 'asked', at: evening })
    expect(await db.message.findMany({ select: { to: true, kind: true } })).toEqual([{ to: met.authority.person.email, kind: 'event-go-on' }])
    expect(await outcomeOf(ask())).toBe('Conflict outcome.asked-already')
    expect(await auditedActions()).toEqual(['record-outcome', 'ask-go-on'])
  })

  it('does not mail again after the answer was taken back', async () => {
    await wants('company', 'SECOND_MEETING')
    await ask()
    await recordOutcome(met.company.actor, { meetingId: met.meetingId, answer: 'held.clear' })
    expect(await seenBy('authority')).toEqual({ state: 'not-said' })
    await wants('company', 'SECOND_MEETING')
    expect(await outcomeOf(ask())).toBe('Conflict outcome.asked-already')
    expect(await db.message.count()).toBe(1)
  })

  it('never tells the asker of a no', async () => {
    await wants('company', 'SECOND_MEETING')
    await ask()
    await wants('authority', 'NONE')
    expect(await seenBy('company')).toEqual({ state: 'asked', at: evening })
    expect(await seenBy('authority')).toEqual({ state: 'declined' })
  })

  it('needs a wish of one’s own first, and is over once both want it', async () => {
    expect(await outcomeOf(ask())).toBe('RuleBroken outcome.say-first')
    await wants('company', 'SECOND_MEETING')
    await wants('authority', 'SECOND_MEETING')
    expect(await outcomeOf(ask())).toBe('Conflict outcome.both-already')
  })

  it('asks nobody who takes nothing from the asker', async () => {
    await blockOrganisation(met.authority.actor, { organisationId: met.company.organisation.id })
    await wants('company', 'SECOND_MEETING')
    expect(await outcomeOf(ask())).toBe('RuleBroken introduction.takes-none')
    expect(await db.message.count()).toBe(0)
  })

  it('is done by nobody else', async () => {
    await wants('company', 'SECOND_MEETING')
    for (const { name, actor } of await othersOf(met)) expect([name, await outcomeOf(askGoOn(actor, { meetingId: met.meetingId }))]).toEqual([name, 'NotFound not-found'])
    expect(await db.message.count()).toBe(0)
  })
})
