import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { RuleBroken } from '@/lib/platform/errors'
import { openThread } from '../outcomes/go-on'
import type { GoOnInput } from '../outcomes/outcome-schemas'
import { lockOwnMeeting } from '../agenda/own-meeting'

/** Opens the thread of two who both want to go on, once what was missing is there. A member who asks for it speaks for the organisation from then on. */
export async function openMeetingThread(actor: Actor, { meetingId }: GoOnInput): Promise<{ introductionId: string }> {
  const person = await db.$transaction(async (tx) => {
    const { own, ownSaid, person } = await lockOwnMeeting(tx, actor, meetingId)
    const isMember = person.memberships.some((one) => one.organisationId === own.registration.organisationId)
    if (ownSaid && isMember) await tx.meetingOutcome.update({ where: { meetingId_registrationId: { meetingId, registrationId: own.registration.id } }, data: { byPersonId: person.personId } })
    await recordAudit(tx, person, { action: 'ask-meeting-thread', subject: 'meeting', subjectId: meetingId })
    return person
  })
  const opened = await openThread(person, meetingId)
  if (opened.state === 'opened') return { introductionId: opened.introductionId }
  throw new RuleBroken(`outcome.thread-${opened.state}`)
}
