import type { Answers } from './answers'

/** What is missing in a registration, and what that costs. Nothing here stops anybody from coming. */
export type RegistrationGap = { code: 'no-entries' | 'no-brings' | 'no-seeks' | 'nobody' } | { code: 'no-languages' | 'no-zone' | 'no-address'; name: string } | { code: 'answer'; questionId: string }

export type GapsAsked = {
  brings: string
  seeks: string
  entries: number
  people: readonly { name: string; email: string; languages: readonly string[]; attendsOnline: boolean; timeZone: string }[]
  questions: readonly { id: string; isRequired: boolean }[]
  answers: Answers
}

export function registrationGaps(asked: GapsAsked): RegistrationGap[] {
  const gaps: RegistrationGap[] = []
  if (asked.people.length === 0) gaps.push({ code: 'nobody' })
  if (asked.entries === 0) gaps.push({ code: 'no-entries' })
  if (asked.entries === 0 && asked.brings === '') gaps.push({ code: 'no-brings' })
  if (asked.seeks === '') gaps.push({ code: 'no-seeks' })
  for (const person of asked.people) {
    if (person.languages.length === 0) gaps.push({ code: 'no-languages', name: person.name })
    if (person.attendsOnline && person.timeZone === '') gaps.push({ code: 'no-zone', name: person.name })
    if (person.email === '') gaps.push({ code: 'no-address', name: person.name })
  }
  for (const question of asked.questions) if (question.isRequired && asked.answers[question.id] === undefined) gaps.push({ code: 'answer', questionId: question.id })
  return gaps
}
