import 'server-only'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { lockOrganisation } from '../lock-organisation'
import type { Actor } from '../model'
import { organisationSearchText } from '../organisation-search-text'
import { canSeeOrganisationInside, canUpdateOrganisation } from '../policy'
import type { UpdateOrganisation } from '../schemas'

/** The admin checked this name, kind and country; under others the check says nothing any more. */
const checked = ['name', 'kind', 'country'] as const

export async function updateOrganisation(actor: Actor, input: UpdateOrganisation): Promise<{ isVerificationWithdrawn: boolean }> {
  return db.$transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, input.organisationId)
    if (!organisation || !canSeeOrganisationInside(actor, organisation)) throw new NotFound()
    if (!canUpdateOrganisation(actor, organisation)) throw new Forbidden()
    if (organisation.updatedAt.toISOString() !== new Date(input.seenAt).toISOString()) throw new Conflict('changed-meanwhile')
    const state = organisation.verification?.state
    const isVerificationWithdrawn = (state === 'VERIFIED' || state === 'REQUESTED') && checked.some((field) => organisation[field] !== input[field])

    const { kind, name, country, city, nuts, website, registrationNumber, summary, description, languages } = input
    await tx.organisation.update({
      where: { id: organisation.id },
      data: {
        ...{ kind, name, country, city, nuts, website, registrationNumber, summary, description, languages },
        searchText: organisationSearchText(input),
        updatedAt: now(),
      },
    })
    if (isVerificationWithdrawn) {
      await tx.organisationVerification.create({ data: { organisationId: organisation.id, state: 'WITHDRAWN', byPersonId: actor.personId, at: now() } })
    }
    await recordAudit(tx, actor, { action: 'update-organisation', subject: 'organisation', subjectId: organisation.id, detail: { isVerificationWithdrawn } })
    return { isVerificationWithdrawn }
  })
}
