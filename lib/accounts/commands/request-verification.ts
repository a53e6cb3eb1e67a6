import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { lockOrganisation } from '../lock-organisation'
import type { Actor } from '../model'
import { canRequestVerification, canSeeOrganisationInside } from '../policy'
import type { RequestVerification } from '../schemas'

export async function requestVerification(actor: Actor, input: RequestVerification): Promise<void> {
  await db.$transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId)
    if (!organisation || !canSeeOrganisationInside(actor, organisation)) throw new NotFound()
    if (!canRequestVerification(actor, organisation)) throw new Forbidden(actor.isEmailVerified ? 'forbidden' : 'verify-email-first')
    if (organisation.verification?.state === 'REQUESTED') throw new Conflict('verification.is-requested')
    if (organisation.verification?.state === 'VERIFIED') throw new Conflict('verification.is-verified')

    const request = await tx.organisationVerification.create({
      data: { organisationId: organisation.id, state: 'REQUESTED', note: input.note, byPersonId: actor.personId, at: now() },
      select: { id: true },
    })
    await recordAudit(tx, actor, { action: 'request-verification', subject: 'organisation', subjectId: organisation.id, detail: { verificationId: request.id } })
  })
}
