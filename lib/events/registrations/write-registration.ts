import 'server-only'
import { smeSize, statedEnterprise } from '@/lib/accounts/sme-size'
import type { ActingFor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Tx } from '@/lib/platform/db'
import { RuleBroken, RulesBroken } from '@/lib/platform/errors'
import { isAnswers, readAnswers, type Answers, type AskedQuestion } from './answers'
import type { LockedEvent } from './lock-registration'
import { fittingKinds } from './registration-moves'

/** What an organisation says of itself at the moment it registers; later changes of its profile do not rewrite it. */
export async function organisationFacts(tx: Tx, organisationId: string) {
  const row = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, kind: true, country: true, city: true, website: true, headcount: true, turnover: true, balanceSheet: true, publicBodyShare: true, relatedEnterprises: true },
  })
  const { size } = smeSize(statedEnterprise(row))
  return { organisationName: row.name, country: row.country, city: row.city, website: row.website, size: row.kind === 'SME' && size !== 'not-stated' ? size : '' }
}

/** The kind chosen among those that fit; where one fits there is nothing to choose. */
export function kindFor(event: Pick<LockedEvent, 'kinds'>, organisation: Pick<ActingFor, 'kind'> | null, chosen: string): string {
  const fitting = fittingKinds(event.kinds, organisation?.kind ?? null)
  if (fitting.length === 1 && (chosen === '' || chosen === fitting[0]!.id)) return fitting[0]!.id
  const kind = fitting.find((one) => one.id === chosen)
  if (!kind) throw new RuleBroken(event.kinds.length === 0 ? 'registration.no-kinds' : 'registration.kind', {}, 'kindId')
  return kind.id
}

export async function listAskedQuestions(tx: Tx, eventId: string): Promise<AskedQuestion[]> {
  const rows = await tx.registrationQuestion.findMany({ where: { eventId, retiredAt: null }, orderBy: { position: 'asc' }, select: { id: true, type: true, isRequired: true, options: true } })
  return rows.map((row) => ({ ...row, options: Array.isArray(row.options) ? (row.options as unknown as AskedQuestion['options']) : [] }))
}

/** Answers to the questions asked now; those to questions that are no longer asked stay. Organisers may leave open what is required. */
export async function answersFor(tx: Tx, eventId: string, typed: Record<string, unknown>, before: unknown, isRequired: boolean): Promise<Prisma.InputJsonObject> {
  const questions = await listAskedQuestions(tx, eventId)
  const { answers, troubles } = readAnswers(questions, typed)
  const [first, ...more] = troubles.filter((one) => isRequired || one.code !== 'answer-missing').map((one) => new RuleBroken(`registration.${one.code}`, {}, `answers.${one.questionId}`))
  if (first) throw more.length > 0 ? new RulesBroken([first, ...more]) : first
  const kept: Answers = isAnswers(before) ? Object.fromEntries(Object.entries(before).filter(([id]) => !questions.some((question) => question.id === id))) : {}
  return { ...kept, ...answers }
}

/** Published entries of the registration's own organisation, and no others. */
export async function writeEntries(tx: Tx, registrationId: string, organisationId: string | null, entryIds: readonly string[]): Promise<void> {
  const own = organisationId === null ? [] : await tx.entry.findMany({ where: { id: { in: [...entryIds] }, organisationId, state: 'PUBLISHED' }, select: { id: true } })
  await tx.registrationEntry.deleteMany({ where: { registrationId } })
  await tx.registrationEntry.createMany({ data: own.map((entry) => ({ registrationId, entryId: entry.id })) })
}
