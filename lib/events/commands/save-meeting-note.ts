import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import type { SaveMeetingNote } from '../outcomes/outcome-schemas'
import { lockOwnMeeting } from '../agenda/own-meeting'

/** A note for one's own organisation alone, also before the meeting. An empty one goes. */
export async function saveMeetingNote(actor: Actor, { meetingId, text }: SaveMeetingNote): Promise<void> {
  await db.$transaction(async (tx) => {
    const { own, person } = await lockOwnMeeting(tx, actor, meetingId)
    const key = { meetingId, registrationId: own.registration.id }
    const said = { text, byPersonId: person.personId, at: now() }
    if (text === '') await tx.meetingNote.deleteMany({ where: key })
    else await tx.meetingNote.upsert({ where: { meetingId_registrationId: key }, create: { ...key, ...said }, update: said })
    await recordAudit(tx, person, { action: 'save-meeting-note', subject: 'meeting', subjectId: meetingId, detail: { length: text.length } })
  })
}
