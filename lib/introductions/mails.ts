import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { formatDate } from '@/lib/platform/format'
import { getTranslator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { nameOf, partyOf, type LockedIntroduction } from './lock-introduction'
import { otherSide, sides, type Side } from './model'

export type MailKind = 'asked' | 'brokered' | 'accepted' | 'declined' | 'asked-first' | 'answered-first' | 'colleague' | 'withdrawn' | 'reminder' | 'expired' | 'message'

/**
 * Mails name the need and the organisations, and lead to the page. No word that somebody wrote in an introduction
 * and no person's name or address goes into them: what is told there is for the two sides, behind the sign-in.
 */
export async function tellSide(tx: Tx, introduction: LockedIntroduction, side: Side, kind: MailKind): Promise<void> {
  const { organisationId, personId } = partyOf(introduction, side)
  for (const person of await findResponsible(tx, organisationId, personId)) await queue(tx, introduction, person, kind, nameOf(introduction, otherSide(side)))
}

/** Whoever introduced the two hears how it ends. */
export async function tellBroker(tx: Tx, introduction: LockedIntroduction, kind: MailKind): Promise<void> {
  if (introduction.askerSide !== null) return
  const person = await tx.person.findUnique({ where: { id: introduction.askedById }, select: { email: true, locale: true } })
  if (person) await queue(tx, introduction, person, kind, sides.map((side) => nameOf(introduction, side)).join(' – '))
}

type Addressee = { email: string; locale: string }

/** Whoever is responsible while still a member; otherwise the owners. */
async function findResponsible(tx: Tx, organisationId: string, personId: string | null): Promise<Addressee[]> {
  const members = await tx.membership.findMany({
    where: { organisationId, organisation: { closedAt: null }, OR: [{ role: 'OWNER' }, ...(personId ? [{ personId }] : [])] },
    orderBy: { id: 'asc' },
    select: { personId: true, person: { select: { email: true, locale: true } } },
  })
  const responsible = members.filter((member) => member.personId === personId)
  return (responsible.length > 0 ? responsible : members).map((member) => member.person)
}

async function queue(tx: Tx, introduction: LockedIntroduction, { email, locale }: Addressee, kind: MailKind, other: string): Promise<void> {
  const t = getTranslator(locale)
  const params = {
    other,
    need: introduction.seekingEntry.title,
    broker: introduction.brokerOrganisation?.name ?? t('introductions.mail.navigator'),
    until: formatDate(locale, introduction.expiresAt),
    link: publicUrl(`/${locale}/introductions/${introduction.id}`),
  }
  await queueMessage(tx, { to: email, kind: `introduction-${kind}`, subject: t(`introductions.mail.${kind}.subject`, params), text: t(`introductions.mail.${kind}.text`, params) })
}
