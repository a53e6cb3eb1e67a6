import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { canSeeAdministration } from '@/lib/accounts/policy'
import { smeSize, statedEnterprise } from '@/lib/accounts/sme-size'
import type { Prisma } from '@/lib/generated/prisma/client'
import { closedStages } from '@/lib/directory/model'
import { publicEntries } from '@/lib/directory/policy'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { currentCorpus } from './corpus'
import { findRows, needOf } from './entry-rows'
import { ExposureCount, placesCounted, type Exposure, type OfferingTraits } from './exposure'
import { placeOfferings } from './rank'
import { findOwnWeights } from './weight-queries'

export type Measurement = { revision: string; measuredAt: Date; done: number; total: number; result: Exposure | null }
export type ExposureView = { measurement: Measurement; isRunning: boolean; isCurrent: boolean }
export type ExposureOptions = { withArchive: boolean; again?: boolean; /** For how many milliseconds the result is waited for. */ patience?: number }

/** Kept in this process: it can be measured anew at any time, and says nothing that the lists do not say. */
type Kept = Map<boolean, Measurement & { work: Promise<void>; hasFailed: boolean }>
const kept: Kept = ((globalThis as unknown as { sundExposure?: Kept }).sundExposure ??= new Map())

/** A long measurement is looked at again. */
const usualPatience = 1_500

/**
 * How exposure is spread over all open needs, or all needs. The first look measures; later ones show what was
 * measured until it is asked for anew after something was published.
 */
export async function getExposure(actor: Actor, { withArchive, again = false, patience = usualPatience }: ExposureOptions): Promise<ExposureView> {
  if (!canSeeAdministration(actor)) throw new NotFound()
  const revision = String((await db.publicRevision.findUnique({ where: { id: 1 }, select: { value: true } }))?.value ?? 0)
  const last = kept.get(withArchive)
  const isWanted = !last || last.hasFailed || (again && last.result !== null && last.revision !== revision)
  const measurement = isWanted ? start(revision, withArchive) : last
  await Promise.race([measurement.work, new Promise((resolve) => setTimeout(resolve, patience))])
  const { measuredAt, done, total, result, hasFailed } = measurement
  return { measurement: { revision: measurement.revision, measuredAt, done, total, result }, isRunning: result === null && !hasFailed, isCurrent: measurement.revision === revision }
}

function start(revision: string, withArchive: boolean) {
  const measurement = { revision, measuredAt: now(), done: 0, total: 0, result: null as Exposure | null, hasFailed: false, work: Promise.resolve() }
  kept.set(withArchive, measurement)
  measurement.work = measure(measurement, withArchive).catch((error: unknown) => {
    measurement.hasFailed = true
    console.error(error)
  })
  return measurement
}

const needsAtOnce = 100
/** Beyond it the newest are enough: shares do not change any more. */
const mostNeeds = 10_000

async function measure(measurement: Measurement, withArchive: boolean): Promise<void> {
  const at = measurement.measuredAt
  const isOpen: Prisma.EntryWhereInput = { OR: [{ stage: null }, { stage: { notIn: [...closedStages] } }], AND: { OR: [{ deadline: null }, { deadline: { gt: at } }] } }
  const needs = await db.entry.findMany({
    where: { AND: [publicEntries, { kind: 'NEED' }, ...(withArchive ? [] : [isOpen])] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: mostNeeds,
    select: { id: true },
  })
  measurement.total = needs.length
  const count = new ExposureCount(await readOfferings())
  for (let from = 0; from < needs.length; from += needsAtOnce) {
    const ids = needs.slice(from, from + needsAtOnce).map(({ id }) => id)
    const [rows, weights, { offerings }] = await Promise.all([findRows(ids), findOwnWeights(ids), currentCorpus()])
    for (const row of rows) {
      const { fitting } = placeOfferings(needOf(row), offerings, { today: at, limit: placesCounted, excludedLimit: 0, withOwn: false, weights: weights.get(row.id) })
      count.add(fitting.map(({ id }) => id))
      measurement.done += 1
      // Others are served in between.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  measurement.done = measurement.total
  measurement.result = count.result()
}

async function readOfferings(): Promise<Map<string, OfferingTraits>> {
  const [offerings, organisations] = await Promise.all([
    db.$queryRaw<{ id: string; organisationId: string; isNewcomer: boolean }[]>`
      select e."id", e."organisationId", coalesce(jsonb_array_length(e."content"->'references'), 0) = 0 as "isNewcomer"
      from "Entry" e join "Organisation" o on o."id" = e."organisationId"
      where e."kind" = 'OFFERING' and e."state" = 'PUBLISHED' and o."closedAt" is null`,
    db.organisation.findMany({
      where: { closedAt: null, entries: { some: { kind: 'OFFERING', state: 'PUBLISHED' } } },
      select: { id: true, country: true, headcount: true, turnover: true, balanceSheet: true, publicBodyShare: true, relatedEnterprises: true },
    }),
  ])
  const owners = new Map(organisations.map((one) => [one.id, { country: one.country, size: smeSize(statedEnterprise(one)).size }]))
  return new Map(
    offerings.flatMap(({ id, organisationId, isNewcomer }) => {
      const owner = owners.get(organisationId)
      return owner ? [[id, { ...owner, references: isNewcomer ? 'newcomer' : 'with-references' }] as const] : []
    }),
  )
}

/** For tests, and for a start from nothing. */
export const forgetExposure = (): void => kept.clear()
