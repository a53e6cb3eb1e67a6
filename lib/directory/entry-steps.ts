import type { EntryKind } from './model'

/** The form in steps, one topic each. The first path is what publication asks for; the rest enriches. */
export type Step = { readonly key: string; readonly path: 'first' | 'enrich'; readonly fields: readonly string[] }

const step = (path: Step['path'], key: string, ...fields: string[]): Step => ({ key, path, fields })

export const stepsOf: Record<EntryKind, readonly Step[]> = {
  OFFERING: [
    step('first', 'what', 'title', 'summary', 'description', 'language'),
    step('first', 'kind', 'categories', 'careSettings'),
    step('first', 'where', 'countriesServed'),
    step('enrich', 'purpose', 'mainPurpose', 'careAreas', 'cpv'),
    step('enrich', 'maturity', 'trl', 'trlEvidence', 'evidenceTier', 'evidence'),
    step('enrich', 'regulation', 'deviceClass', 'deviceLegislation', 'certificates'),
    step('enrich', 'connections', 'interoperability', 'productLanguages', 'supportLanguages'),
    step('enrich', 'references', 'references'),
    step('enrich', 'price', 'priceModel', 'priceFrom', 'priceTo', 'currency', 'seeks', 'website'),
    step('enrich', 'confidential'),
  ],
  NEED: [
    step('first', 'problem', 'title', 'problem', 'language'),
    step('first', 'where', 'careSettings', 'country', 'nuts'),
    step('first', 'when', 'stage', 'deadline', 'timeZone', 'decisionDates'),
    step('enrich', 'summary', 'summary', 'categories', 'mainPurpose', 'careAreas', 'users', 'usersNote'),
    step('enrich', 'features', 'tried', 'requiredFeatures', 'wishedFeatures'),
    step('enrich', 'systems', 'interoperability', 'systemsNote', 'languages'),
    step('enrich', 'regulation', 'requiredCertificates', 'requiredDeviceClass', 'requiredEvidenceTier'),
    step('enrich', 'budget', 'budgetFrom', 'budgetTo', 'currency', 'budgetState', 'procedure', 'cpv'),
    step('enrich', 'contact', 'mode', 'contactRole', 'contactMandate', 'contactMandateUpTo'),
  ],
  MANDATE: [
    step('first', 'what', 'title', 'summary', 'language', 'stages', 'countries', 'categories'),
    step('enrich', 'terms', 'description', 'ticketFrom', 'ticketTo', 'currency', 'minimumTrl', 'careAreas', 'wishes', 'excludedCategories', 'exclusionsNote', 'website'),
  ],
}

export function findStep(kind: EntryKind, key: string): Step | null {
  return stepsOf[kind].find((one) => one.key === key) ?? null
}

export function stepOfField(kind: EntryKind, field: string): Step | null {
  return stepsOf[kind].find((one) => one.fields.includes(field)) ?? null
}

/** The step after this one; null after the last, and after the last that publication asks for. */
export function nextStep(kind: EntryKind, key: string): Step | null {
  const steps = stepsOf[kind]
  const at = steps.findIndex((one) => one.key === key)
  const next = at === -1 ? undefined : steps[at + 1]
  return next && next.path === steps[at]?.path ? next : null
}
