import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'

export type Organiser = { email: string; locale: string }
/** `isAnswer`: to what an organiser had asked; else it is a new registration. */
export type WaitingRegistration = { organisationName: string; stateAt: Date; isAnswer: boolean }

const named = 10

/** What has come since the last mail, how many wait altogether, and the way to stop such mails. */
export async function queueOrganiserMail(tx: Tx, event: { id: string; name: string }, { email, locale }: Organiser, fresh: readonly WaitingRegistration[], waiting: number, stopToken: string): Promise<void> {
  const t = getTranslator(locale)
  const text = (key: string, params: Record<string, string | number>) => t(`registrations.organiser-mails.mail.${key}`, params)
  const lines = fresh.slice(0, named).map((one) => text(one.isAnswer ? 'answer' : 'registration', { organisation: one.organisationName }))
  if (fresh.length > named) lines.push(text('more', { count: fresh.length - named }))
  const params = {
    event: event.name,
    count: waiting,
    lines: lines.join('\n'),
    link: publicUrl(`/${t.locale}/organise/${event.id}/registrations?state=SUBMITTED`),
    stop: publicUrl(`/${t.locale}/stop-event-mails?token=${stopToken}`),
  }
  await queueMessage(tx, { to: email, kind: 'event-registrations', subject: text('subject', params), text: text('text', params), stopUrl: publicUrl(`/${t.locale}/api/stop-event-mails?token=${stopToken}`) })
}
