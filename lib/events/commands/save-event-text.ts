import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { refuseIfChanged } from '../changed-meanwhile'
import type { EventTexts, SaveEventText } from '../schemas'
import { textForm } from '../preparing/settings-forms'

/** The texts in a further language. All empty: the language goes. */
export async function saveEventText(actor: Actor, input: SaveEventText): Promise<{ isRemoved: boolean }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    if (input.language === event.language) throw new RuleBroken('event.language-is-main', {}, 'language')
    const { texts: kept } = await tx.matchEvent.findUniqueOrThrow({ where: { id: event.id }, select: { texts: true } })
    const texts = kept as EventTexts
    refuseIfChanged(input.before, textForm(texts, input.language))
    const { name, summary, description } = input
    const isRemoved = name === '' && summary === '' && description === ''
    if (!isRemoved && name === '') throw new RuleBroken('event.text-needs-name', {}, 'name')
    const { [input.language]: _, ...others } = texts
    await tx.matchEvent.update({ where: { id: event.id }, data: { texts: isRemoved ? others : { ...others, [input.language]: { name, summary, description } } } })
    await recordAudit(tx, person, { action: 'save-event-text', subject: 'event', subjectId: event.id, detail: { language: input.language, isRemoved } })
    return { isRemoved }
  })
}
