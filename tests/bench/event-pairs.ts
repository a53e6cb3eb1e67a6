/**
 * How long it takes to judge every two of 300 participants of an event who may meet, to make the problem of it, and to say why for a page.
 *   node scripts/run.mjs tests/bench/event-pairs.ts --no-database [seconds to search, 0 for none]
 * Entries are drawn from a seed: 200 companies with one or two offerings, 60 health authorities with one or two needs, 40 investors of which half
 * bring words alone. Their offerings are 275 of 1,000, then of 20,000 that are published.
 */
import { EntryPairs, type BringingRegistration, type Brought } from '@/lib/events/wishes/entry-pairs'
import { bracketOf, pairValue } from '@/lib/events/wishes/pairing'
import { usualAims } from '@/lib/events/schedule/schedule-aims'
import { indexFacts, kindsMayMeet, pairKey, whyNever } from '@/lib/events/schedule/schedule-facts'
import { buildProblem } from '@/lib/events/schedule/schedule-problem'
import { poolOfferings } from '@/lib/matching/pool'
import { solveInBackground } from '@/lib/scheduling/background'
import { toInstance } from '@/lib/scheduling/instance'
import { readProblem } from '@/lib/scheduling/read-problem'
import { buildFacts, buildKind, buildParticipant, buildSlots, buildTable, nine } from '../factories/facts'
import { Draw } from './drawn-entries'

const counts = { sme: 200, authority: 60, investor: 40 }
const today = new Date('2027-01-10T00:00:00Z')
const draw = new Draw(7)

let entries = 0
const own = (id: string) => ({ id: `${id} entry ${++entries}`, organisationId: `o ${id}`, country: 'FI' })
const offering = (id: string): Brought => ({ kind: 'OFFERING', title: '', language: 'en', entry: { ...own(id), content: draw.offering() } })
const need = (id: string): Brought => ({ kind: 'NEED', title: '', language: 'en', entry: { ...own(id), content: draw.need(100, { isStructured: true }) } })

const people = Object.entries(counts).flatMap(([kindId, count]) => Array.from({ length: count }, (_, i) => ({ id: `${kindId} ${i}`, kindId, i })))
const registrations: BringingRegistration[] = people.map(({ id, kindId, i }) => ({
  id: `r ${id}`,
  organisationId: `o ${id}`,
  country: 'FI',
  language: 'en',
  brings: '',
  seeks: kindId === 'investor' ? draw.text(25) : '',
  entries: kindId === 'sme' ? Array.from({ length: 1 + (i % 8 < 3 ? 1 : 0) }, () => offering(id)) : kindId === 'authority' ? Array.from({ length: 1 + (i % 2) }, () => need(id)) : [],
}))
const kinds = [buildKind('sme', { mayMeet: ['authority', 'investor'], floor: 3 }), buildKind('authority', { mayMeet: ['sme', 'investor'], floor: 3 }), buildKind('investor', { mayMeet: ['sme', 'authority'], floor: 3 })]
const languages = [['en'], ['en', 'fi'], ['sv', 'en'], ['de']]
const facts = buildFacts({
  kinds,
  participants: people.map(({ id, kindId, i }) => buildParticipant(id, { kindId, registrationId: `r ${id}`, languages: languages[i % languages.length]!, floor: 3 })),
  slots: buildSlots(14, [6]),
  tables: Array.from({ length: 50 }, (_, i) => buildTable(`t${i}`)),
})
const index = indexFacts(facts)
const kindOf = new Map(people.map(({ id, kindId }) => [`r ${id}`, kindId]))
const mayMeet = (a: string, b: string) => kindsMayMeet(index.kinds, kindOf.get(a)!, kindOf.get(b)!)

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now()
  const before = process.cpuUsage()
  const done = await work()
  const { user, system } = process.cpuUsage(before)
  console.log(`${what}: ${Math.round(performance.now() - begun)} ms (${Math.round((user + system) / 1000)} ms of a processor)`)
  return done
}

async function measure(published: number, seconds: number): Promise<void> {
  const brought = registrations.flatMap((one) => one.entries.flatMap((each) => (each.kind === 'OFFERING' ? [each.entry] : [])))
  const others = Array.from({ length: Math.max(0, published - brought.length) }, (_, i) => ({ id: `other ${i}`, organisationId: `oo ${i}`, country: 'SE', content: draw.offering() }))
  const offerings = poolOfferings([...brought, ...others])
  offerings.prepare()
  console.log(`\n${published} published offerings, ${brought.length} of them brought`)
  const pairs = await timed('every pair judged', () => new EntryPairs(registrations, { offerings, lexicon: null, today, mayMeet }).judge())
  const marks = new Map<string, 'MUST' | 'LIKE'>(people.flatMap(({ id }, i) => [3, 11, 17].map((step, k) => [`r ${id} r ${people[(i * step + 5) % people.length]!.id}`, k === 0 ? ('MUST' as const) : ('LIKE' as const)] as const)))
  const scores = new Map<string, number | null>()
  const built = await timed('the problem made', () =>
    buildProblem({
      index,
      aims: usualAims,
      fixed: [],
      now: new Date(nine.getTime() - 1),
      worthOf: (a, b) => {
        if (whyNever(index, a, b) !== null) return null
        const [one, other] = [a.registrationId, b.registrationId]
        const score = pairs.scoreOf(one, other)
        scores.set(pairKey(one, other), score)
        return pairValue({ bracket: bracketOf(marks.get(`${one} ${other}`) ?? null, marks.get(`${other} ${one}`) ?? null)!, score, languages: a.languages.some((each) => b.languages.includes(each)) ? 'shared' : 'none', hasMet: false })
      },
    }),
  )
  console.log(`${built.pairs.size} pairs, ${[...scores.values()].filter((score) => score !== null).length} with something to compare`)
  const [first] = registrations
  await timed('the reasons of 24 pairs, for a page', () => registrations.filter(({ id }) => mayMeet(first!.id, id)).slice(0, 24).map(({ id }) => pairs.matchOf(first!.id, id)))
  if (seconds === 0) return
  const { value: problem } = readProblem(built.problem)
  const solution = await timed(`a search of ${seconds} s`, () => solveInBackground(toInstance(problem!), { timeLimit: seconds, seed: 1 }))
  console.log(`${solution.meetings.length} meetings, value ${solution.objective}, at most ${(solution.gap * 100).toFixed(1)} % below the best possible, ${solution.fairness!.belowFloor.length} below their floor`)
}

const seconds = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 20)
await measure(1_000, seconds)
await measure(20_000, 0)
process.exit(0)
