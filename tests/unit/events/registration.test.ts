import { describe, expect, it } from 'vitest'
import { readAnswers, type AskedQuestion } from '@/lib/events/registrations/answers'
import { filterQuery, readRegistrationFilter } from '@/lib/events/registrations/registration-filter'
import { registrationGaps } from '@/lib/events/registrations/registration-gaps'
import { canMove, fittingKinds } from '@/lib/events/registrations/registration-moves'
import { registrationWindow } from '@/lib/events/registrations/registration-window'
import { registrationStates } from '@/lib/events/model'

describe('when registration is open', () => {
  const event = { state: 'OPEN' as const, timeZone: 'Europe/Riga', startsOn: new Date('2027-06-03T00:00:00Z'), endsOn: new Date('2027-06-03T00:00:00Z'), registrationOpensAt: new Date('2027-03-01T08:00:00Z'), registrationClosesAt: new Date('2027-05-01T08:00:00Z') }
  it.each([
    ['2027-03-01T07:59:59Z', 'before'], ['2027-03-01T08:00:00Z', 'open'], ['2027-05-01T07:59:59Z', 'open'], ['2027-05-01T08:00:00Z', 'closed'], ['2027-06-03T20:59:00Z', 'closed'], ['2027-06-03T21:00:00Z', 'over'],
  ])('%s is %s on the clock of the event', (at, window) => {
    expect(registrationWindow(event, new Date(at))).toBe(window)
  })
  it('is a matter of the event’s state first', () => {
    const at = new Date('2027-04-01T08:00:00Z')
    expect([registrationWindow({ ...event, state: 'DRAFT' }, at), registrationWindow({ ...event, state: 'CANCELLED' }, at), registrationWindow({ ...event, registrationOpensAt: null, registrationClosesAt: null }, at)]).toEqual(['not-published', 'cancelled', 'open'])
  })
})

describe('answers', () => {
  const question = (type: AskedQuestion['type'], isRequired = false): AskedQuestion => ({ id: type, type, isRequired, options: [{ id: 'a', names: {} }, { id: 'b', names: {} }] })
  it('are checked against the questions, and nothing else is kept', () => {
    const questions = [question('TEXT'), question('YES_NO'), question('ONE_OF'), question('SOME_OF')]
    expect(readAnswers(questions, { TEXT: ' words ', YES_NO: 'yes', ONE_OF: 'a', SOME_OF: ['b', 'b', 'a'], other: 'x', __proto__: { TEXT: 'y' } })).toEqual({ answers: { TEXT: 'words', YES_NO: 'yes', ONE_OF: 'a', SOME_OF: ['b', 'a'] }, troubles: [] })
    expect(readAnswers(questions, { TEXT: 'x'.repeat(2001), YES_NO: 'maybe', ONE_OF: 'c', SOME_OF: ['a', 'c'] }).troubles.map(({ questionId, code }) => `${questionId} ${code}`)).toEqual(['TEXT answer-too-long', 'YES_NO answer-unknown', 'ONE_OF answer-unknown', 'SOME_OF answer-unknown'])
    expect(readAnswers([question('TEXT', true), question('SOME_OF', true)], { TEXT: ' ', SOME_OF: [] }).troubles).toHaveLength(2)
  })
})

it('says what is missing and what that costs', () => {
  const person = { name: 'Kim', email: 'kim@example.org', languages: ['en'], attendsOnline: false, timeZone: '' }
  const full = { brings: 'x', seeks: 'y', entries: 1, people: [person], questions: [{ id: 'q', isRequired: true }], answers: { q: 'a' } }
  expect(registrationGaps(full)).toEqual([])
  expect(registrationGaps({ ...full, brings: '', seeks: '', entries: 0, answers: {}, people: [{ ...person, email: '', languages: [], attendsOnline: true }] })).toEqual([
    { code: 'no-entries' }, { code: 'no-brings' }, { code: 'no-seeks' }, { code: 'no-languages', name: 'Kim' }, { code: 'no-zone', name: 'Kim' }, { code: 'no-address', name: 'Kim' }, { code: 'answer', questionId: 'q' },
  ])
  expect(registrationGaps({ ...full, people: [] })).toEqual([{ code: 'nobody' }])
})

it('offers an organisation the kinds meant for it, else those meant for nobody in particular, else all', () => {
  const kinds = [{ id: 'sme', organisationKinds: ['SME'] }, { id: 'also', organisationKinds: ['SME', 'RESEARCH'] }, { id: 'guest', organisationKinds: [] as string[] }]
  const ids = (kind: string | null, of = kinds) => fittingKinds(of, kind).map((one) => one.id)
  expect([ids('SME'), ids('RESEARCH'), ids('INVESTOR'), ids(null), ids('INVESTOR', kinds.slice(0, 2))]).toEqual([['sme', 'also'], ['also'], ['guest'], ['guest'], ['sme', 'also']])
})

it('moves registrations along their states alone', () => {
  const from = (move: Parameters<typeof canMove>[0]) => registrationStates.filter((state) => canMove(move, state))
  expect({ confirm: from('confirm'), withdraw: from('withdraw'), refuse: from('refuse'), moveUp: from('moveUp'), submit: from('submit') }).toEqual({
    confirm: ['INVITED', 'SUBMITTED', 'QUESTIONED', 'REFUSED', 'WITHDRAWN'], withdraw: ['INVITED', 'SUBMITTED', 'QUESTIONED', 'CONFIRMED', 'WAITING'], refuse: ['INVITED', 'SUBMITTED', 'QUESTIONED', 'WAITING'], moveUp: ['WAITING'], submit: ['WITHDRAWN'],
  })
})

it('reads the filter of the list from an address, and writes it back', () => {
  const filter = readRegistrationFilter({ q: ' kardio ', state: 'WAITING', kind: ['k1', 'k2'], opened: 'no' })
  expect([filter, filterQuery(filter), filterQuery(readRegistrationFilter({ state: 'NONSENSE' }))]).toEqual([{ words: 'kardio', state: 'WAITING', kindId: 'k1', isUnopened: true }, '?q=kardio&state=WAITING&kind=k1&opened=no', ''])
})
