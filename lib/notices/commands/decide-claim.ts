import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { handOverImportedNeed, lockImportedNeed, type LockedNeed } from '@/lib/directory/imported-need'
import type { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { Conflict, NotFound, RuleBroken } from '@/lib/platform/errors'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { canDecideClaims } from '../policy'

export const decideClaimSchema = z
  .object({
    claimId: z.uuid(),
    decision: z.enum(['GRANTED', 'REFUSED']),
    /** The name the admin compared with the buyer's. */
    seenName: z.string(),
    note: z.string().trim().max(2000),
  })
  .refine((input) => input.decision === 'GRANTED' || input.note !== '', { path: ['note'], message: 'claim.reason' })
export type DecideClaim = z.infer<typeof decideClaimSchema>

/** Gives the need of a notice to its buyer, or says why not. Once it is given, every other open claim on it is refused. */
export async function decideClaim(actor: Actor, input: DecideClaim): Promise<{ decision: DecideClaim['decision']; organisation: string }> {
  if (!canDecideClaims(actor)) throw new NotFound()
  return db.$transaction(async (tx) => {
    const claim = await tx.noticeClaim.findUnique({ where: { id: input.claimId }, select: claimSelect })
    const need = claim && (await lockImportedNeed(tx, claim.entryId))
    if (!claim || !need) throw new NotFound()
    const decided = { decidedById: actor.personId, decidedAt: now() }
    const { count } = await tx.noticeClaim.updateMany({ where: { id: claim.id, state: 'REQUESTED' }, data: { state: input.decision, ...decided } })
    if (count === 0) throw new Conflict('claim.is-decided')

    if (input.decision === 'GRANTED') {
      mustBeChecked(claim.organisation, input.seenName)
      if (!(await handOverImportedNeed(tx, need.id, claim.organisationId))) throw new Conflict('claim.is-owned')
      const others = await tx.noticeClaim.updateManyAndReturn({
        where: { entryId: need.id, state: 'REQUESTED' },
        data: { state: 'REFUSED', ...decided },
        select: { id: true, organisationId: true, requestedById: true },
      })
      for (const other of others) {
        await tellClaimant(tx, other, 'given-to-other', need, '')
        await recordAudit(tx, actor, { action: 'decide-claim', subject: 'notice-claim', subjectId: other.id, detail: { decision: 'REFUSED', entryId: need.id } })
      }
    }
    await tellClaimant(tx, claim, input.decision, need, input.note)
    await recordAudit(tx, actor, { action: 'decide-claim', subject: 'notice-claim', subjectId: claim.id, detail: { decision: input.decision, entryId: need.id } })
    return { decision: input.decision, organisation: claim.organisation.name }
  })
}

const claimSelect = {
  id: true,
  entryId: true,
  organisationId: true,
  requestedById: true,
  organisation: {
    select: { name: true, kind: true, closedAt: true, verifications: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { state: true } } },
  },
} satisfies Prisma.NoticeClaimSelect

type Claimant = { name: string; kind: string; closedAt: Date | null; verifications: { state: string }[] }

/** What held when the claim was made may have ended since. */
function mustBeChecked(organisation: Claimant, seenName: string): void {
  const isChecked = organisation.kind === 'HEALTH_AUTHORITY' && organisation.closedAt === null && organisation.verifications[0]?.state === 'VERIFIED'
  if (!isChecked) throw new RuleBroken('claim.not-verified')
  if (organisation.name !== seenName) throw new Conflict('claim.changed')
}

/** The owners, and whoever asked if still a member. */
async function tellClaimant(
  tx: Tx,
  claim: { organisationId: string; requestedById: string },
  answer: DecideClaim['decision'] | 'given-to-other',
  need: LockedNeed,
  note: string,
): Promise<void> {
  const members = await tx.membership.findMany({
    where: { organisationId: claim.organisationId, OR: [{ role: 'OWNER' }, { personId: claim.requestedById }] },
    orderBy: { id: 'asc' },
    select: { person: { select: { email: true, locale: true } } },
  })
  for (const { person } of members) {
    const t = getTranslator(person.locale)
    const params = { need: need.title, note: note || t('common.none'), link: publicUrl(`/${person.locale}/needs/${need.id}`) }
    await queueMessage(tx, { to: person.email, kind: 'notice-claim', subject: t(`notices.mail.${answer}.subject`, params), text: t(`notices.mail.${answer}.text`, params) })
  }
}
