import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { refuseIfChanged } from '../changed-meanwhile'
import type { saveWhoMeetsWhomSchema } from '../schemas'
import { pairKey, pairsForm } from '../preparing/settings-forms'

/** Who may meet whom, written on both sides: what one kind may, the other may too. */
export async function saveWhoMeetsWhom(actor: Actor, input: z.infer<typeof saveWhoMeetsWhomSchema>): Promise<void> {
  await changeSettings(actor, input.eventId, async (tx, person, event) => {
    const kinds = await tx.participantKind.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' }, select: { id: true, mayMeet: true } })
    refuseIfChanged(input.before, pairsForm(kinds))
    const ids = new Set(kinds.map(({ id }) => id))
    if (input.pairs.some((pair) => pair.split(':').some((id) => !ids.has(id)))) throw new NotFound()
    const pairs = new Set(input.pairs.map((pair) => pairKey(...(pair.split(':') as [string, string]))))
    for (const kind of kinds) {
      await tx.participantKind.update({ where: { id: kind.id }, data: { mayMeet: kinds.map(({ id }) => id).filter((id) => pairs.has(pairKey(kind.id, id))) } })
    }
    await recordAudit(tx, person, { action: 'save-who-meets-whom', subject: 'event', subjectId: event.id, detail: { pairs: pairs.size } })
  })
}
