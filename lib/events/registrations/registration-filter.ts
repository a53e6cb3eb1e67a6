import { registrationStates, type RegistrationState } from '../model'

/** What an organiser looks for in the list of registrations; the address carries it. */
export type RegistrationFilter = { words: string; state: RegistrationState | null; kindId: string | null; /** Only those of whom somebody has not opened their place. */ isUnopened: boolean }

type Search = Record<string, string | string[] | undefined>
const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value)?.trim() ?? ''

export function readRegistrationFilter(search: Search): RegistrationFilter {
  const [state, kindId] = [one(search.state), one(search.kind)]
  return { words: one(search.q).slice(0, 100), state: (registrationStates as readonly string[]).includes(state) ? (state as RegistrationState) : null, kindId: kindId === '' ? null : kindId.slice(0, 60), isUnopened: one(search.opened) === 'no' }
}

/** What stands behind the `?`; empty without a filter. */
export function filterQuery(filter: Partial<RegistrationFilter>): string {
  const query = new URLSearchParams()
  if (filter.words) query.set('q', filter.words)
  if (filter.state) query.set('state', filter.state)
  if (filter.kindId) query.set('kind', filter.kindId)
  if (filter.isUnopened) query.set('opened', 'no')
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
