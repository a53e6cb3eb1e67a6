import 'server-only'
import { z } from 'zod'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { isUuid } from './id'
import { openStates, type AttachmentType, type FrozenMatch, type Side, type StepKind } from './model'
import { openQuestions, type OpenQuestion } from './frozen-match'
import { partiesSelect, partyOf } from './lock-introduction'
import {
  canAnswer,
  canAnswerFirstQuestion,
  canAskFirst,
  canSeeThread,
  canSuggestColleague,
  canWithdraw,
  introductionsVisibleTo,
  isBrokerOf,
  sideOf,
  threadsVisibleTo,
} from './policy'
import type { UnmetCriterion } from './request-criteria'
import type { Box, ListOptions, ListState } from './schemas'
import {
  isYourTurn,
  nextStepOf,
  stateOf,
  waitingDaysOf,
  type BrokerView,
  type Contact,
  type IntroductionRow,
  type IntroductionView,
  type MessageView,
  type Organisation,
  type Role,
  type SideSummary,
  type StepView,
} from './view'

const organisationSelect = {
  id: true,
  name: true,
  kind: true,
  country: true,
  city: true,
  isDemo: true,
  closedAt: true,
  verifications: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { state: true } },
} satisfies Prisma.OrganisationSelect
type OrganisationRow = Prisma.OrganisationGetPayload<{ select: typeof organisationSelect }>

const standingSelect = {
  ...partiesSelect,
  wish: true,
  frozen: true,
  score: true,
  certainty: true,
  stateAt: true,
  seekingOrganisation: { select: organisationSelect },
  offeringOrganisation: { select: organisationSelect },
  brokerOrganisation: { select: { id: true, name: true, kind: true } },
} satisfies Prisma.IntroductionSelect
type StandingRow = Prisma.IntroductionGetPayload<{ select: typeof standingSelect }>

const toOrganisation = ({ closedAt, verifications, ...row }: OrganisationRow): Organisation => ({ ...row, isVerified: verifications[0]?.state === 'VERIFIED', isClosed: closedAt !== null })

// Lists

export const rowsPerPage = 20

/**
 * The introductions of one of the actor's organisations; without one, those that a navigator has made.
 * What runs out first stands on top while it is open, afterwards what changed last.
 */
export async function listIntroductions(actor: Actor, organisationId: string | null, options: ListOptions): Promise<{ rows: IntroductionRow[]; next: string | null }> {
  const person = mustBeMember(actor, organisationId)
  const at = now()
  const isOpenList = options.state === 'open'
  const found = await db.introduction.findMany({
    where: { AND: [introductionsVisibleTo(person), inBox(person, organisationId, options.box), inState(options.state, at)] },
    orderBy: isOpenList ? [{ expiresAt: 'asc' }, { id: 'asc' }] : [{ stateAt: 'desc' }, { id: 'desc' }],
    ...(options.after ? { cursor: { id: options.after }, skip: 1 } : {}),
    take: rowsPerPage + 1,
    select: { ...standingSelect, messages: { orderBy: { at: 'desc' }, take: 1, select: { at: true } } },
  })
  const names = await findBrokerNames(found)
  const rows = found.slice(0, rowsPerPage).map((row) => toRow(row, roleIn(row, organisationId, options.box), names, at))
  return { rows, next: found.length > rowsPerPage ? (rows.at(-1)?.id ?? null) : null }
}

/** How many wait for a word of the organisation the actor acts for: among those it received, and among its own that came back with a question. */
export async function countWaitingByBox(actor: Actor): Promise<{ received: number; sent: number }> {
  const organisationId = actor.kind === 'person' ? actor.organisation?.organisationId : undefined
  if (!organisationId) return { received: 0, sent: 0 }
  const found = await db.introduction.groupBy({
    by: ['state'],
    _count: true,
    where: {
      expiresAt: { gt: now() },
      OR: [
        { state: 'REQUESTED', OR: [{ askerSide: 'SEEKING', offeringOrganisationId: organisationId }, { askerSide: 'OFFERING', seekingOrganisationId: organisationId }] },
        { state: 'WAITING_ON_ASKER', OR: [{ askerSide: 'SEEKING', seekingOrganisationId: organisationId }, { askerSide: 'OFFERING', offeringOrganisationId: organisationId }] },
        { state: 'PROPOSED', OR: [{ seekingOrganisationId: organisationId, seekingAgreedAt: null }, { offeringOrganisationId: organisationId, offeringAgreedAt: null }] },
      ],
    },
  })
  const sum = (isSent: boolean) => found.filter(({ state }) => (state === 'WAITING_ON_ASKER') === isSent).reduce((all, one) => all + one._count, 0)
  return { received: sum(false), sent: sum(true) }
}

export async function countWaiting(actor: Actor): Promise<number> {
  const { received, sent } = await countWaitingByBox(actor)
  return received + sent
}

function mustBeMember(actor: Actor, organisationId: string | null): PersonActor {
  const isAllowed = actor.kind === 'person' && (organisationId === null || actor.memberships.some((one) => one.organisationId === organisationId))
  if (!isAllowed) throw new NotFound()
  return actor
}

function inBox(person: PersonActor, organisationId: string | null, box: Box): Prisma.IntroductionWhereInput {
  if (box === 'brokered') return { askerSide: null, brokerOrganisationId: organisationId, ...(organisationId === null ? { askedById: person.personId } : {}) }
  if (organisationId === null) return { id: { in: [] } }
  if (box === 'sent') return { OR: [{ askerSide: 'SEEKING', seekingOrganisationId: organisationId }, { askerSide: 'OFFERING', offeringOrganisationId: organisationId }] }
  return {
    OR: [
      { askerSide: 'SEEKING', offeringOrganisationId: organisationId },
      { askerSide: 'OFFERING', seekingOrganisationId: organisationId },
      { askerSide: null, OR: [{ seekingOrganisationId: organisationId }, { offeringOrganisationId: organisationId }] },
    ],
  }
}

function inState(state: ListState, at: Date): Prisma.IntroductionWhereInput {
  if (state === 'open') return { state: { in: [...openStates] }, expiresAt: { gt: at } }
  if (state === 'accepted') return { state: 'ACCEPTED' }
  if (state === 'ended') return { OR: [{ state: { in: ['DECLINED', 'WITHDRAWN', 'EXPIRED'] } }, { state: { in: [...openStates] }, expiresAt: { lte: at } }] }
  return {}
}

function roleIn(row: StandingRow, organisationId: string | null, box: Box): Role {
  if (box === 'brokered') return 'BROKER'
  return row.seekingOrganisationId === organisationId ? 'SEEKING' : 'OFFERING'
}

function toRow(row: StandingRow & { messages: { at: Date }[] }, role: Role, names: ReadonlyMap<string, string>, at: Date): IntroductionRow {
  const frozen = row.frozen as unknown as FrozenMatch
  const state = stateOf(row, at)
  const nextStep = nextStepOf(row, role, at)
  const waitingDays = waitingDaysOf(row, at)
  const others = role === 'SEEKING' ? [row.offeringOrganisation] : role === 'OFFERING' ? [row.seekingOrganisation] : [row.seekingOrganisation, row.offeringOrganisation]
  return {
    id: row.id,
    state,
    role,
    asker: row.askerSide ?? 'BROKER',
    wish: row.wish,
    seekingTitle: frozen.seeking.title,
    seekingKind: frozen.seeking.kind,
    offeringTitle: frozen.offering.title,
    others: others.map(toOrganisation),
    broker: toBroker(row, names),
    score: row.score,
    certainty: row.certainty,
    requestedAt: row.requestedAt,
    stateAt: row.stateAt,
    expiresAt: waitingDays === null ? null : row.expiresAt,
    waitingDays,
    nextStep,
    isYourTurn: isYourTurn(nextStep),
    lastMessageAt: role === 'BROKER' ? null : (row.messages[0]?.at ?? null),
  }
}

/** A navigator without organisation is named; of others the organisation speaks. */
async function findBrokerNames(rows: readonly StandingRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap((row) => (row.askerSide === null && row.brokerOrganisationId === null ? [row.askedById] : []))
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

const toBroker = (row: StandingRow, names: ReadonlyMap<string, string>): BrokerView | null =>
  row.askerSide === null ? { organisation: row.brokerOrganisation, name: row.brokerOrganisation ? null : (names.get(row.askedById) ?? null) } : null

// One introduction

const wholeSelect = {
  ...standingSelect,
  reason: true,
  waiver: true,
  unmet: true,
  seekingEntry: { select: { state: true } },
  offeringEntry: { select: { state: true } },
  steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { kind: true, at: true, side: true, personId: true, code: true, text: true } },
} satisfies Prisma.IntroductionSelect
type WholeRow = Prisma.IntroductionGetPayload<{ select: typeof wholeSelect }>

/** Everything the reader may see of one introduction, and what may be done with it. */
export async function getIntroduction(actor: Actor, id: string): Promise<IntroductionView> {
  const row = isUuid(id) ? await db.introduction.findFirst({ where: { AND: [{ id }, introductionsVisibleTo(actor)] }, select: wholeSelect }) : null
  if (!row || actor.kind !== 'person') throw new NotFound()
  const at = now()
  const side = sideOf(actor, row)
  const [members, names, messages, blocks] = await Promise.all([findMembers(row), findNames(row), listMessages(actor, row), findBlocks(row)])
  const state = stateOf(row, at)
  const current = { ...row, state }
  const waitingDays = waitingDaysOf(row, at)
  const hasAskedBefore = row.steps.some((step) => step.kind === 'asked-first')
  const isBlocked = blocks.length > 0
  const own = side && partyOf(row, side)
  return {
    id: row.id,
    state,
    role: side ?? 'BROKER',
    asker: row.askerSide ?? 'BROKER',
    broker: toBroker(row, names),
    wish: row.wish,
    reason: row.reason,
    waiver: row.waiver,
    unmet: row.unmet as UnmetCriterion[],
    frozen: row.frozen as unknown as FrozenMatch,
    score: row.score,
    certainty: row.certainty,
    seeking: toSide(row, 'SEEKING', side, members),
    offering: toSide(row, 'OFFERING', side, members),
    requestedAt: row.requestedAt,
    stateAt: row.stateAt,
    expiresAt: waitingDays === null ? null : row.expiresAt,
    waitingDays,
    nextStep: nextStepOf(row, side ?? 'BROKER', at),
    steps: row.steps.map((step) => toStep(step, row, side, isBrokerOf(actor, row), names)),
    messages: messages.map(({ personId, side: by, ...message }) => ({ ...message, side: by, isOwn: by === side, name: names.get(personId) ?? null })),
    can: {
      accept: canAnswer(actor, current) && own?.agreedAt === null,
      decline: canAnswer(actor, current),
      suggestColleague: canSuggestColleague(actor, current),
      askFirst: current.askerSide !== null && canAskFirst(actor, current, hasAskedBefore),
      answerFirstQuestion: canAnswerFirstQuestion(actor, current),
      withdraw: canWithdraw(actor, current),
      post: canSeeThread(actor, current) && !isBlocked && !row.seekingOrganisation.closedAt && !row.offeringOrganisation.closedAt,
      block: side !== null,
    },
    colleagues: own ? members.filter((member) => member.organisationId === own.organisationId && member.personId !== own.personId).map(({ personId, person }) => ({ personId, name: person.name })) : [],
    hasBlockedOther: own !== null && blocks.some((block) => block.organisationId === own.organisationId),
  }
}

type MemberRow = Awaited<ReturnType<typeof findMembers>>[number]

const findMembers = (row: WholeRow) =>
  db.membership.findMany({
    where: { organisationId: { in: [row.seekingOrganisationId, row.offeringOrganisationId] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { organisationId: true, personId: true, role: true, person: { select: { name: true, email: true } } },
  })

async function findNames(row: WholeRow): Promise<ReadonlyMap<string, string>> {
  const writers = row.state === 'ACCEPTED' ? await db.introductionMessage.findMany({ where: { introductionId: row.id }, distinct: ['personId'], select: { personId: true } }) : []
  const ids = [row.askedById, ...row.steps.flatMap((step) => step.personId ?? []), ...writers.map((writer) => writer.personId)]
  const people = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

const findBlocks = ({ seekingOrganisationId: a, offeringOrganisationId: b }: StandingRow) =>
  db.organisationBlock.findMany({ where: { OR: [{ organisationId: a, blockedOrganisationId: b }, { organisationId: b, blockedOrganisationId: a }] }, select: { organisationId: true } })

function toSide(row: WholeRow, side: Side, reader: Side | null, members: readonly MemberRow[]): SideSummary {
  const frozen = row.frozen as unknown as FrozenMatch
  const party = partyOf(row, side)
  const entry = side === 'SEEKING' ? frozen.seeking : frozen.offering
  const responsible = members.find((member) => member.organisationId === party.organisationId && member.personId === party.personId)
  return {
    side,
    organisation: toOrganisation(side === 'SEEKING' ? row.seekingOrganisation : row.offeringOrganisation),
    entry: { id: entry.id, kind: entry.kind, title: entry.title, language: entry.language, isPublished: (side === 'SEEKING' ? row.seekingEntry : row.offeringEntry).state === 'PUBLISHED' },
    hasAgreed: party.agreedAt !== null,
    contact: reader === null ? null : contactOf(row, party.organisationId, responsible, members),
    responsible: reader === side && responsible ? { personId: responsible.personId, name: responsible.person.name } : null,
  }
}

/** Only after both agreed. Whoever has left the organisation is no contact any more; its first owner is. */
function contactOf(row: WholeRow, organisationId: string, responsible: MemberRow | undefined, members: readonly MemberRow[]): Contact | null {
  if (row.state !== 'ACCEPTED') return null
  const member = responsible ?? members.find((one) => one.organisationId === organisationId && one.role === 'OWNER')
  return member ? { name: member.person.name, email: member.person.email } : null
}

function toStep(step: WholeRow['steps'][number], row: WholeRow, reader: Side | null, isBroker: boolean, names: ReadonlyMap<string, string>): StepView {
  const by: StepView['by'] = step.side ?? (step.personId === null ? 'CLOCK' : 'BROKER')
  const isShown = by === 'BROKER' ? isBroker || row.brokerOrganisationId === null : reader !== null && (by === reader || row.state === 'ACCEPTED')
  return { kind: step.kind as StepKind, at: step.at, by, name: isShown && step.personId ? (names.get(step.personId) ?? null) : null, code: step.code, text: step.text }
}

type MessageRow = Omit<MessageView, 'isOwn' | 'name'> & { personId: string }

async function listMessages(actor: Actor, row: StandingRow): Promise<MessageRow[]> {
  if (!canSeeThread(actor, row)) return []
  const rows = await db.introductionMessage.findMany({
    where: { introductionId: row.id, introduction: threadsVisibleTo(actor) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, side: true, personId: true, text: true, at: true, attachments: { orderBy: { position: 'asc' }, select: { id: true, name: true, type: true, size: true } } },
  })
  return rows.map((message) => ({ ...message, attachments: message.attachments.map((file) => ({ ...file, type: file.type as AttachmentType })) }))
}

// To print before the meeting

export type Profile = { organisation: Organisation; website: string; summary: string; description: string; languages: string[]; entry: SideSummary['entry'] & { summary: string }; contact: Contact | null }
export type Sheet = { introduction: IntroductionView; seeking: Profile; offering: Profile; openQuestions: OpenQuestion[] }

/** Who they are, why the two fit, and what to ask each other; for the two sides alone. */
export async function getSheet(actor: Actor, id: string): Promise<Sheet> {
  const introduction = await getIntroduction(actor, id)
  if (introduction.role === 'BROKER') throw new NotFound()
  const ids = [introduction.seeking, introduction.offering].map((side) => side.organisation.id)
  const [organisations, entries] = await Promise.all([
    db.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, website: true, summary: true, description: true, languages: true } }),
    db.entry.findMany({ where: { id: { in: [introduction.seeking.entry.id, introduction.offering.entry.id] }, state: 'PUBLISHED' }, select: { id: true, content: true } }),
  ])
  const profile = ({ organisation, entry, contact }: SideSummary): Profile => {
    const { id: _, ...said } = organisations.find((one) => one.id === organisation.id) ?? { id: '', website: '', summary: '', description: '', languages: [] }
    const content = entries.find((one) => one.id === entry.id)?.content
    return { organisation, ...said, entry: { ...entry, summary: summarySchema.parse(content ?? {}).summary }, contact }
  }
  return { introduction, seeking: profile(introduction.seeking), offering: profile(introduction.offering), openQuestions: openQuestions(introduction.frozen) }
}
const summarySchema = z.object({ summary: z.string().catch('') })
