import { expect, test } from 'vitest'
import { saveWhoMeetsWhom } from '@/lib/events/commands/save-who-meets-whom'
import { saveWhoMeetsWhomSchema } from '@/lib/events/schemas'
import { markOf, pairsForm } from '@/lib/events/preparing/settings-forms'
import { getKinds } from '@/lib/events/preparing/settings-queries'
import { auditedActions } from '@/tests/factories/audit'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { outcomesFor, outsidersOf } from '@/tests/factories/event-outsiders'
import { outcomeOf } from '@/tests/factories/refusal'

const inputFor = async (event: CreatedEvent, pairs: string[]) => saveWhoMeetsWhomSchema.parse({ eventId: event.id, before: markOf(pairsForm(await getKinds(event.actor, event.id))), pairs })

test('writes each pair on both sides, in whichever order it came', async () => {
  const event = await createEvent()
  const { sme, authority, investor } = event.kinds
  await saveWhoMeetsWhom(event.actor, await inputFor(event, [`${sme}:${authority}`, `${authority}:${sme}`, `${investor}:${investor}`]))
  expect((await getKinds(event.actor, event.id)).map(({ id, mayMeet }) => [id, mayMeet])).toEqual([[sme, [authority]], [authority, [sme]], [investor, [investor]]])
  expect(await auditedActions()).toEqual(['save-who-meets-whom'])
})

test('is not for others, nor for kinds of another event, nor from an older screen', async () => {
  const [event, other] = [await createEvent(), await createEvent()]
  const input = await inputFor(event, [])
  expect(await outcomesFor(await outsidersOf(event), (actor) => saveWhoMeetsWhom(actor, input))).toEqual(['NotFound not-found'])
  expect(await outcomeOf(saveWhoMeetsWhom(event.actor, await inputFor(event, [`${event.kinds.sme}:${other.kinds.sme}`])))).toBe('NotFound not-found')
  await saveWhoMeetsWhom(event.actor, input)
  expect(await outcomeOf(saveWhoMeetsWhom(event.actor, input))).toBe('ChangedMeanwhile event.changed-meanwhile')
})
