import type { RegistrationState } from '../model'

/** From which states a registration gets into which, by whom. What is not here is refused. */
export const registrationMoves = {
  /** By its own side. */
  submit: ['WITHDRAWN'],
  accept: ['INVITED'],
  answer: ['QUESTIONED'],
  edit: ['SUBMITTED', 'QUESTIONED', 'CONFIRMED', 'WAITING'],
  withdraw: ['INVITED', 'SUBMITTED', 'QUESTIONED', 'CONFIRMED', 'WAITING'],
  /** By an organiser. Somebody refused or withdrawn may come after all. */
  confirm: ['INVITED', 'SUBMITTED', 'QUESTIONED', 'REFUSED', 'WITHDRAWN'],
  ask: ['SUBMITTED', 'QUESTIONED'],
  refuse: ['INVITED', 'SUBMITTED', 'QUESTIONED', 'WAITING'],
  moveUp: ['WAITING'],
} as const satisfies Record<string, readonly RegistrationState[]>
export type RegistrationMove = keyof typeof registrationMoves

export const canMove = (move: RegistrationMove, state: RegistrationState): boolean => (registrationMoves[move] as readonly RegistrationState[]).includes(state)

type KindAsked = { id: string; organisationKinds: readonly string[] }

/** The kinds of participants an organisation may choose from: those meant for its kind, else those meant for no kind in particular, else all. */
export function fittingKinds<K extends KindAsked>(kinds: readonly K[], organisationKind: string | null): K[] {
  const meant = kinds.filter((kind) => organisationKind !== null && kind.organisationKinds.includes(organisationKind))
  if (meant.length > 0) return meant
  const open = kinds.filter((kind) => kind.organisationKinds.length === 0)
  return open.length > 0 ? open : [...kinds]
}
