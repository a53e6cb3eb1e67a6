import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { openThread } from '../outcomes/go-on'
import { wantsMore, withAnswer } from '../outcomes/outcome'
import type { RecordOutcome } from '../outcomes/outcome-schemas'
import { lockOwnMeeting, mustBeOver } from '../agenda/own-meeting'

/** One tap about a meeting, for one's own side. Where both want to go on, their thread is opened at once. */
export async function recordOutcome(actor: Actor, { meetingId, answer }: RecordOutcome): Promise<{ introductionId: string | null }> {
  const at = now()
  const { person, isBoth } = await db.$transaction(async (tx) => {
    const found = await lockOwnMeeting(tx, actor, meetingId)
    mustBeOver(found, at)
    const { own, ownSaid, otherSaid, person } = found
    const key = { meetingId, registrationId: own.registration.id }
    // What was asked of the other side cannot be unasked: the row stays, without an answer.
    const said = withAnswer(ownSaid, answer) ?? (ownSaid?.askedAt ? { wasHeld: true, usefulness: null, nextStep: null } : null)
    if (said === null) await tx.meetingOutcome.deleteMany({ where: key })
    else await tx.meetingOutcome.upsert({ where: { meetingId_registrationId: key }, create: { ...key, ...said, byPersonId: person.personId, at }, update: { ...said, byPersonId: person.personId, at } })
    await recordAudit(tx, person, { action: 'record-outcome', subject: 'meeting', subjectId: meetingId, detail: { question: answer.split('.')[0]! } })
    return { person, isBoth: wantsMore(said) && wantsMore(otherSaid) }
  })
  if (!isBoth) return { introductionId: null }
  const opened = await openThread(person, meetingId)
  return { introductionId: opened.state === 'opened' ? opened.introductionId : null }
}
