import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, RuleBroken } from '@/lib/platform/errors'
import { findGoOnFacts } from '../outcomes/go-on'
import { wantsMore } from '../outcomes/outcome'
import type { GoOnInput } from '../outcomes/outcome-schemas'
import { tellGoOn } from '../outcomes/outcome-mails'
import { lockOwnMeeting, mustBeOver } from '../agenda/own-meeting'

/** Asks the other side, once, whether they want to go on, too. Before this they are told nothing of what was answered. */
export async function askGoOn(actor: Actor, { meetingId }: GoOnInput): Promise<void> {
  const at = now()
  await db.$transaction(async (tx) => {
    const found = await lockOwnMeeting(tx, actor, meetingId)
    mustBeOver(found, at)
    const { meeting, own, ownSaid, otherSaid, person } = found
    if (meeting.introductionId !== null || (wantsMore(ownSaid) && wantsMore(otherSaid))) throw new Conflict('outcome.both-already')
    if (!wantsMore(ownSaid)) throw new RuleBroken('outcome.say-first')
    if (ownSaid?.askedAt) throw new Conflict('outcome.asked-already')
    const { block } = (await findGoOnFacts([found], tx)).get(meetingId)!
    if (block) throw new RuleBroken(block === 'by-own' ? 'introduction.you-blocked' : 'introduction.takes-none')
    await tx.meetingOutcome.update({ where: { meetingId_registrationId: { meetingId, registrationId: own.registration.id } }, data: { askedAt: at } })
    await tellGoOn(tx, found)
    await recordAudit(tx, person, { action: 'ask-go-on', subject: 'meeting', subjectId: meetingId })
  })
}
