import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden, RuleBroken } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { takeTry, type Limit } from '@/lib/platform/rate-limit'
import type { Prisma } from '@/lib/generated/prisma/client'
import { organisedEvent } from '../find-event'
import { importKeptFor } from '../imports/import-context'
import type { UploadRegistrations } from '../imports/import-schemas'
import { readImportFile } from '../imports/read/import-file'

/** Reading a large file takes a second of the machine: mending a list needs some tries, and not hundreds. */
const uploading: Limit = { name: 'upload-registrations', tries: 60, seconds: 3600 }

/** A list of participants is read and kept to be looked at; nothing of it is imported. It replaces what the same person read before. */
export async function uploadRegistrations(actor: Actor, input: UploadRegistrations): Promise<{ importId: string }> {
  const { actor: person, event } = await organisedEvent(actor, input.eventId)
  if (!person.isEmailVerified) throw new Forbidden('verify-email-first')
  const admission = await takeTry(uploading, person.personId)
  if (!admission.isAdmitted) throw new RuleBroken('too-many-tries', { minutes: admission.minutes }, 'file')
  const t = getTranslator(person.locale)
  const read = await readImportFile(input.file, (column) => t(`registrations.import.columns.${column}`))
  if ('refusal' in read) {
    await recordAudit(db, person, { action: 'refuse-registration-list', subject: 'match-event', subjectId: event.id, detail: { code: read.refusal.code, size: input.file.bytes.length } })
    throw new RuleBroken(`registration.${read.refusal.code}`, read.refusal.params, 'file')
  }
  return db.$transaction(async (tx) => {
    const at = now()
    await tx.registrationImport.deleteMany({ where: { OR: [{ eventId: event.id, byPersonId: person.personId }, { at: { lt: new Date(at.getTime() - importKeptFor) } }] } })
    const { id } = await tx.registrationImport.create({
      data: { eventId: event.id, byPersonId: person.personId, at, fileName: input.file.name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').slice(0, 200), table: storable(read) },
      select: { id: true },
    })
    await recordAudit(tx, person, { action: 'upload-registrations', subject: 'match-event', subjectId: event.id, detail: { importId: id, rows: read.rows.length } })
    return { importId: id }
  })
}

/** A database keeps neither halves of characters nor the character zero. */
const storable = (table: object): Prisma.InputJsonObject => JSON.parse(JSON.stringify(table, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value))) as Prisma.InputJsonObject
