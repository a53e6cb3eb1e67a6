import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden, RuleBroken } from '@/lib/platform/errors'
import { readDraft } from '../draft'
import { entryKinds } from '../model'
import { canCreateEntry, isOwnerKind } from '../policy'
import { timeZoneOf } from '../zoned-time'

export const createEntrySchema = z.object({
  kind: z.enum(entryKinds),
  title: z.string().trim().min(1).max(120),
  language: z.string().trim().length(2),
})
export type CreateEntry = z.infer<typeof createEntrySchema>

/** More unfinished entries than a person could finish are a script. */
const mostDrafts = 200

/** Begins a draft for the organisation the person acts for. */
export async function createEntry(actor: Actor, { kind, title, language }: CreateEntry): Promise<{ entryId: string }> {
  if (actor.kind !== 'person') throw new Forbidden('sign-in-first')
  if (!isOwnerKind(actor, kind) || !actor.organisation) throw new Forbidden('wrong-organisation-kind')
  if (!canCreateEntry(actor, kind)) throw new Forbidden('verify-email-first')
  const { organisationId } = actor.organisation
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { country: true, isDemo: true } })
  const drafts = await db.entry.count({ where: { organisationId, state: 'DRAFT' } })
  if (drafts >= mostDrafts) throw new RuleBroken('too-many-drafts', { maximum: mostDrafts })

  const place = kind === 'NEED' ? { country: organisation.country, timeZone: timeZoneOf(organisation.country) } : {}
  const draft = readDraft(kind, { title, language, currency: 'EUR', ...place })
  return db.$transaction(async (tx) => {
    const entry = await tx.entry.create({
      data: {
        kind,
        organisationId,
        draft: draft as Prisma.InputJsonObject,
        draftSavedAt: now(),
        draftById: actor.personId,
        // What a demo organisation writes leaves with it.
        isDemo: organisation.isDemo,
      },
      select: { id: true },
    })
    await recordAudit(tx, actor, { action: 'create-entry', subject: 'entry', subjectId: entry.id, detail: { kind } })
    return { entryId: entry.id }
  })
}
