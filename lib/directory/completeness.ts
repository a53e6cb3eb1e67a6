import { z } from 'zod'
import { isNotStated } from './changed-fields'
import type { Draft } from './draft'
import { fieldForms, type RowName } from './entry-fields'
import { stepsOf } from './entry-steps'
import { closedStages, type EntryKind } from './model'

/** What keeps an entry from being published. `code` is a key below `directory.blocked`; `field` may be a path into rows. */
export type Blocker = { field: string; code: BlockerCode }
export type BlockerCode =
  | 'required'
  | 'date-or-deadline'
  | 'deadline-passed'
  | 'needs-time-zone'
  | 'half-row'
  | 'range'
  | 'needs-currency'
  | 'web-address'
  | 'contradiction'

export type Completeness = {
  blockers: Blocker[]
  /** Unanswered fields that cost something, dearest first; `directory.costs.<kind>.<field>` says what. */
  missing: { field: string; weight: number }[]
  percent: number
}

/** Asked of every entry of the kind before others see it. */
export const requiredFields: Record<EntryKind, readonly string[]> = {
  OFFERING: ['title', 'summary', 'description', 'language', 'categories', 'careSettings', 'countriesServed'],
  NEED: ['title', 'problem', 'language', 'careSettings', 'country', 'stage'],
  MANDATE: ['title', 'summary', 'language', 'stages', 'countries', 'categories'],
}

/** What an answer is worth to whoever compares: required ones weigh 3. */
const weights: Record<EntryKind, Readonly<Record<string, number>>> = {
  OFFERING: {
    certificates: 3, references: 3, interoperability: 3, trl: 2, deviceClass: 2, productLanguages: 2, cpv: 2, evidence: 2,
    mainPurpose: 2, careAreas: 1, evidenceTier: 1, trlEvidence: 1, supportLanguages: 1, priceModel: 1, priceFrom: 1, seeks: 1, website: 1,
  },
  NEED: {
    categories: 3, requiredFeatures: 3, interoperability: 2, languages: 2, cpv: 2, mainPurpose: 2, nuts: 1, summary: 1, tried: 1, users: 1,
    requiredCertificates: 2, requiredDeviceClass: 1, requiredEvidenceTier: 1, budgetFrom: 2, budgetState: 1, procedure: 1, mode: 2,
    contactRole: 1, contactMandate: 2, careAreas: 1,
  },
  MANDATE: { ticketFrom: 3, minimumTrl: 2, careAreas: 1, description: 2, wishes: 1, excludedCategories: 1, website: 1 },
}
const requiredWeight = 3

/** A price or budget is stated by either end of its range. */
const otherEnd: Readonly<Record<string, string>> = { priceFrom: 'priceTo', budgetFrom: 'budgetTo', ticketFrom: 'ticketTo' }
const ranges = Object.entries(otherEnd)

export function completenessOf(kind: EntryKind, draft: Draft, at: Date): Completeness {
  const isStated = (field: string) => !isNotStated(draft[field]) || (otherEnd[field] !== undefined && !isNotStated(draft[otherEnd[field]]))
  const asked = [...requiredFields[kind].map((field) => [field, requiredWeight] as const), ...Object.entries(weights[kind])]
  const dates = kind === 'NEED' && asksForDate(draft) ? [['deadline', requiredWeight] as const] : []
  const all = [...asked, ...dates]
  const isAnswered = (field: string) => (field === 'deadline' ? hasDate(draft) : isStated(field))
  const won = all.filter(([field]) => isAnswered(field)).reduce((sum, [, weight]) => sum + weight, 0)
  const possible = all.reduce((sum, [, weight]) => sum + weight, 0)
  return {
    blockers: blockersOf(kind, draft, at),
    missing: Object.entries(weights[kind])
      .filter(([field]) => !isStated(field))
      .map(([field, weight]) => ({ field, weight }))
      .sort((a, b) => b.weight - a.weight || positionOf(kind, a.field) - positionOf(kind, b.field)),
    // 100 only when nothing is missing
    percent: won === possible ? 100 : Math.min(99, Math.round((won / possible) * 100)),
  }
}

function blockersOf(kind: EntryKind, draft: Draft, at: Date): Blocker[] {
  const found: Blocker[] = requiredFields[kind].filter((field) => isNotStated(draft[field])).map((field) => ({ field, code: 'required' }))
  if (kind === 'NEED') found.push(...dateBlockers(draft, at))
  for (const [from, to] of ranges) {
    const [low, high] = [draft[from], draft[to]]
    if (typeof low === 'number' && typeof high === 'number' && low > high) found.push({ field: to, code: 'range' })
    if ((typeof low === 'number' || typeof high === 'number') && isNotStated(draft.currency)) found.push({ field: 'currency', code: 'needs-currency' })
  }
  for (const [field, form] of Object.entries(fieldForms[kind])) {
    if (form.as === 'url' && !isWebAddress(draft[field])) found.push({ field, code: 'web-address' })
    if (form.as === 'rows') found.push(...rowBlockers(field, form.name, draft[field]))
  }
  return found.sort((a, b) => positionOf(kind, a.field) - positionOf(kind, b.field))
}

/** From the market consultation on, an answer that comes too late is worth nothing. */
const stagesWithDates = ['market-consultation', 'pilot', 'pre-commercial-procurement', 'tender', 'framework-or-dps']
const asksForDate = (draft: Draft) => stagesWithDates.includes(String(draft.stage))
const hasDate = (draft: Draft) => !isNotStated(draft.deadline) || !isNotStated(draft.decisionDates)

function dateBlockers(draft: Draft, at: Date): Blocker[] {
  if (asksForDate(draft) && !hasDate(draft)) return [{ field: 'deadline', code: 'date-or-deadline' }]
  if (isNotStated(draft.deadline)) return []
  const isPast = Date.parse(String(draft.deadline)) <= at.getTime()
  return [
    ...(isPast && !closedStages.includes(String(draft.stage)) ? [{ field: 'deadline', code: 'deadline-passed' } as const] : []),
    ...(isNotStated(draft.timeZone) ? [{ field: 'timeZone', code: 'needs-time-zone' } as const] : []),
  ]
}

const neededCells: Record<RowName, readonly string[]> = { certificate: ['certificate'], reference: ['customer', 'country', 'kind'], 'evidence-item': ['kind', 'summary'], 'decision-date': ['what', 'date'] }

function rowBlockers(field: string, name: RowName, value: unknown): Blocker[] {
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : []
  return rows.flatMap((row, at): Blocker[] => [
    ...neededCells[name].filter((cell) => isNotStated(row[cell])).map((cell) => ({ field: `${field}.${at}.${cell}`, code: 'half-row' as const })),
    ...(name === 'certificate' && row.hasNoExpiry === true && !isNotStated(row.expires) ? [{ field: `${field}.${at}.expires`, code: 'contradiction' as const }] : []),
    ...(name === 'evidence-item' && !isWebAddress(row.link) ? [{ field: `${field}.${at}.link`, code: 'web-address' as const }] : []),
  ])
}

const webAddress = z.url({ protocol: /^https?$/, hostname: /\./ })
const isWebAddress = (value: unknown) => isNotStated(value) || webAddress.safeParse(value).success

function positionOf(kind: EntryKind, path: string): number {
  const field = path.split('.')[0] ?? ''
  const at = stepsOf[kind].flatMap((step) => step.fields).indexOf(field)
  return at === -1 ? Number.MAX_SAFE_INTEGER : at
}
