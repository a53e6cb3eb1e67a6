import 'server-only'
import type { ActingFor, PersonActor } from '@/lib/accounts/model'
import { publicEntries } from '@/lib/directory/policy'
import { pathOf } from '@/lib/directory/model'
import { getRanking, type RankedMatch } from '@/lib/matching/queries'
import { leadingReasons, pointsText, type Viewer } from '@/lib/matching/sentences'
import type { SideView } from '@/lib/matching/side-view'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { publicUrl } from '@/lib/platform/env'
import { getTranslator, type Translator } from '@/lib/platform/i18n'
import { queueMessage } from '@/lib/platform/mail'
import { newToken } from '@/lib/platform/secrets'

/**
 * Tells people of new good matches for what their organisations have published: at most one mail a day, each match
 * once, with its reasons. Several processes may do this at once.
 */
const day = 86_400_000
const named = 5
const lookedAt = 20

export async function mailMatches(isStopping: () => boolean = () => false): Promise<void> {
  const dayAgo = new Date(now().getTime() - day)
  const people = await db.person.findMany({
    where: {
      emailVerifiedAt: { not: null },
      isDemo: false,
      memberships: { some: { organisation: { closedAt: null, entries: { some: { state: 'PUBLISHED' } } } } },
      OR: [{ matchMails: { is: null } }, { matchMails: { is: { isOff: false, OR: [{ lastSentAt: null }, { lastSentAt: { lte: dayAgo } }] } } }],
    },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, email: true, locale: true, memberships: { where: { organisation: { closedAt: null } }, select: { role: true, organisation: { select: { id: true, name: true, kind: true } } } } },
  })
  for (const person of people) {
    if (isStopping()) return
    const actor = readerOf(person)
    const found = await findGoodMatches(actor)
    if (found.length > 0) await tell(actor, found, dayAgo)
  }
}

type Found = RankedMatch & { own: SideView }
type Row = { id: string; name: string; email: string; locale: string; memberships: { role: ActingFor['role']; organisation: { id: string; name: string; kind: ActingFor['kind'] } }[] }

/** Reads what the person would read; nothing is written in their name. */
function readerOf({ id, name, email, locale, memberships }: Row): PersonActor {
  return {
    kind: 'person',
    personId: id,
    sessionId: '',
    name,
    email,
    locale,
    isEmailVerified: true,
    platformRoles: [],
    organisation: null,
    memberships: memberships.map(({ role, organisation }) => ({ organisationId: organisation.id, name: organisation.name, kind: organisation.kind, role, isVerified: false })),
  }
}

async function findGoodMatches(actor: PersonActor): Promise<Found[]> {
  const own = await db.entry.findMany({
    where: { AND: [publicEntries, { organisationId: { in: actor.memberships.map((one) => one.organisationId) } }] },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true },
  })
  const found: Found[] = []
  for (const { id, kind } of own) {
    const { entry, matches } = await getRanking(actor, kind, id, { limit: lookedAt, excludedLimit: 0 })
    found.push(...matches.filter(({ match }) => match.strength === 'strong' || match.strength === 'good').map((one) => ({ ...one, own: entry })))
  }
  return found.sort((a, b) => b.match.score - a.match.score || (a.other.id < b.other.id ? -1 : 1))
}

async function tell(actor: PersonActor, found: readonly Found[], dayAgo: Date): Promise<void> {
  const { personId } = actor
  await db.$transaction(async (tx) => {
    await tx.matchMails.createMany({ data: { personId, stopToken: newToken() }, skipDuplicates: true })
    const fresh = await withoutTold(tx, personId, found)
    if (fresh.length === 0) return
    // Of two processes that come here at once the second finds that a mail has just gone.
    const due = await tx.matchMails.updateMany({ where: { personId, isOff: false, OR: [{ lastSentAt: null }, { lastSentAt: { lte: dayAgo } }] }, data: { lastSentAt: now() } })
    if (due.count === 0) return
    await tx.mailedMatch.createMany({ data: fresh.map(({ own, other }) => ({ personId, ownEntryId: own.id, otherEntryId: other.id, at: now() })), skipDuplicates: true })
    const { stopToken } = await tx.matchMails.findUniqueOrThrow({ where: { personId }, select: { stopToken: true } })
    await queueMail(tx, actor, fresh, stopToken)
  })
}

async function withoutTold(tx: Tx, personId: string, found: readonly Found[]): Promise<Found[]> {
  const told = await tx.mailedMatch.findMany({ where: { personId }, select: { ownEntryId: true, otherEntryId: true } })
  const known = new Set(told.map(({ ownEntryId, otherEntryId }) => `${ownEntryId} ${otherEntryId}`))
  return found.filter(({ own, other }) => !known.has(`${own.id} ${other.id}`))
}

async function queueMail(tx: Tx, { email, locale }: PersonActor, fresh: readonly Found[], stopToken: string): Promise<void> {
  const t = getTranslator(locale)
  const titles = new Set(fresh.map(({ own }) => own.title))
  const subject = titles.size === 1 ? t('mail.matches.subject', { count: fresh.length, title: [...titles][0]! }) : t('mail.matches.subject-several', { count: fresh.length })
  const text = t('mail.matches.text', {
    matches: fresh.slice(0, named).map((one) => describe(t, one)).join('\n\n'),
    more: Math.max(0, fresh.length - named),
    start: publicUrl(`/${locale}/start`),
    stop: publicUrl(`/${locale}/stop-match-mails?token=${stopToken}`),
  })
  await queueMessage(tx, { to: email, kind: 'matches', subject, text, stopUrl: publicUrl(`/${locale}/api/stop-match-mails?token=${stopToken}`) })
}

const viewerOf = { NEED: 'buyer', OFFERING: 'supplier', MANDATE: 'investor' } as const satisfies Record<SideView['kind'], Viewer>

function describe(t: Translator, { match, other, own }: Found): string {
  return t('mail.matches.match', {
    title: other.title,
    owner: other.owner ?? '',
    own: own.title,
    score: pointsText(t, match.score),
    reasons: leadingReasons(t, match, viewerOf[own.kind]).map((reason) => t('mail.matches.reason', { reason })).join('\n'),
    link: publicUrl(`/${t.locale}/${pathOf[other.kind]}/${other.id}`),
  })
}
