import { describe, expect, it } from 'vitest'
import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import { rankNeeds, rankOfferings } from '@/lib/matching/rank'
import { need, offering } from './build'

const today = new Date('2027-01-10T09:00:00Z')
const subjects = ['payroll roster', 'dialysis pharmacy', 'wound images', 'triage beds ward', 'billing claims', 'laboratory orders results']
const others = Array.from({ length: 24 }, (_, at) => offering(`other-${at}`, { title: `Thing ${at}`, description: `${subjects[at % subjects.length]} system for hospitals and clinics` }))

const needs: Record<string, Partial<NeedContent>> = {
  short: { title: 'Remote monitoring of heart failure', careSettings: ['home-care'], cpv: ['48814000'], interoperability: ['fhir'] },
  long: {
    title: 'Remote monitoring of heart failure',
    problem: 'Nurses call patients with heart failure every day to ask for weight and blood pressure. We want home monitoring with alerts and a link to our records system.',
    careSettings: ['home-care'],
    cpv: ['48814000'],
    interoperability: ['fhir'],
  },
}
const brief = {
  title: 'Home heart',
  summary: 'Monitoring of heart patients at home.',
  description: 'Patients measure weight and blood pressure at home. Nurses see alerts and act. The data goes to the records system by a standard interface. The service runs in the cloud and is used by clinics.',
  careSettings: ['home-care'],
  cpv: ['48814000'],
  interoperability: ['fhir'],
}
const detailed = {
  ...brief,
  description: `${brief.description} Remote follow-up begins when a cardiologist enrols someone after discharge. A scale, a cuff and a tablet arrive by courier, paired in advance.
    Failure to send readings for two days raises a task in the worklist of the regional team. Thresholds are personal and a physician may change them.
    Education films explain salt, fluids, exercise and medicines in nine languages. Relatives can be invited as companions with consent.
    Managers follow enrolment, response times and readmissions on a dashboard, exported monthly. Support answers calls on weekdays between seven and eighteen.
    Hosting takes place in two European data centres, audited yearly; backups are encrypted and restored in exercises twice a year.`,
}

const repeated = (times: number, text: string): string => Array.from({ length: times }, () => text).join(' ')
const sentence = 'Remote monitoring of heart failure with weight and blood pressure.'
const bare = sentence.slice(0, -1)
const words = ['remote', 'monitoring', 'heart', 'failure', 'weight', 'blood', 'pressure', 'nurses', 'alerts']
/** The list begins a word further on each time. */
const turnedLists = Array.from({ length: 40 }, (_, at) => [...words.slice(at % words.length), ...words.slice(0, at % words.length)])
const tags = (own: readonly string[]) => [...own, ...Array.from({ length: 10_000 }, (_, at) => `tag-${at}`)]

/** Each says again what the text has said: `said` stands in the honest text too, once. */
const attacks: Record<string, { said: string; again: string }> = {
  'one word fifty times': { said: 'Monitoring.', again: repeated(50, 'monitoring') },
  'one word in fifty sentences': { said: 'Monitoring.', again: repeated(50, 'Monitoring.') },
  'one sentence twice': { said: sentence, again: sentence },
  'one sentence fifty times': { said: sentence, again: repeated(50, sentence) },
  'one sentence twice without a stop': { said: bare, again: bare },
  'one sentence fifty times without a stop': { said: bare, again: repeated(50, bare) },
  'one sentence with a new word each time': { said: sentence, again: ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'].map((other) => `${bare} ${other}.`).join(' ') },
  'its whole text five times': { said: '', again: repeated(5, detailed.description) },
  'turned lists': { said: `${words.join(', ')}.`, again: turnedLists.map((list) => `${list.join(', ')}.`).join(' ') },
  'turned lists in lines': { said: `${words.join(' ')}\n`, again: turnedLists.map((list) => list.join(' ')).join('\n') },
  'one word beside another of the text': { said: 'Heart failure.', again: ['weight', 'nurses', 'alerts', 'cloud', 'clinics', 'records'].map((other) => `Heart failure ${other}.`).join(' ') },
}

const hidden: Record<string, string> = {
  'a comment': `<!-- ${repeated(20, sentence)} -->`,
  'a comment that does not end': `<!-- ${sentence}`,
  'an attribute': `<img alt="${sentence}" title="${sentence}">`,
  'an element that is not shown': `<span style="display: none">${sentence}</span><p hidden>${sentence}</p><div style='font-size:0'>${sentence}</div>`,
  'a script and a style': `<script>${sentence}</script><style>${sentence}</style>`,
  'letters that are not seen': repeated(50, words.map((word) => `${word[0]}\u200b${word.slice(1)}`).join(' ')),
  'tag letters': repeated(50, [...sentence].map((letter) => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!)).join('')),
}

const most = 1
const texts = { brief, detailed }
const cases = Object.keys(needs).flatMap((asked) => Object.entries(texts).map(([length, own]) => ({ asked, length, own })))

describe.each(cases)('a $length offering, asked a $asked question,', ({ asked, own }) => {
  const wanted = need(needs[asked])
  const asOffering = (changed: Partial<OfferingContent>): number => rankOfferings(wanted, [...others, offering('me', { ...own, ...changed })], { today, wordsFor: 0 }).find(({ id }) => id === 'me')!.score
  const plain = asOffering({})

  it.each(Object.entries(attacks))('gains nothing by %s', (_, { said, again }) => {
    const once = asOffering({ description: `${own.description} ${said}` })
    expect(asOffering({ description: `${own.description} ${said} ${again}` }) - once).toBeLessThan(most)
  })

  it('gains nothing by its title and summary said again', () => {
    const once = asOffering({ title: 'Home heart monitoring' })
    expect(asOffering({ title: 'Home heart monitoring', summary: `${own.summary} ${repeated(20, 'Home heart monitoring.')}`, description: `${own.description} ${repeated(20, 'Home heart monitoring.')}` }) - once).toBeLessThan(most)
    expect(asOffering({ title: repeated(10, 'Home heart monitoring') }) - once).toBeLessThan(most)
  })

  it.each(Object.entries(hidden))('gains nothing by words in %s', (_, text) => {
    expect(asOffering({ description: `${own.description} ${text}` }) - plain).toBeLessThan(most)
  })

  it('gains nothing by ten thousand tags', () => {
    const stuffed = { careSettings: tags(own.careSettings), interoperability: tags(own.interoperability), categories: tags([]), productLanguages: tags([]), cpv: [...own.cpv, ...Array.from({ length: 10_000 }, (_, at) => String(10_000_000 + at))] }
    expect(asOffering(stuffed) - plain).toBeLessThan(most)
  })

  it('loses by an unlike need pasted into it', () => {
    expect(asOffering({ description: `${own.description} Our ward wants a roster for nurses that plans shifts, holidays and swaps, and pays overtime right. Payroll must receive hours monthly.` })).toBeLessThan(plain)
  })

  it('gains by the need copied into it as by any answer in its words, and no more the second time', () => {
    const copied = `${wanted.content.title}. ${wanted.content.problem}`
    const once = asOffering({ description: `${own.description} ${copied}` })
    expect(once - plain).toBeLessThan(12)
    expect(asOffering({ description: `${own.description} ${repeated(10, copied)}` }) - once).toBeLessThan(most)
  })

  it('gains more by saying something new once than by saying again what it said', () => {
    const telling = asOffering({ description: `${own.description} People with heart failure are monitored remotely until a specialist ends the programme.` })
    const gains = Object.values(attacks).map(({ said, again }) => asOffering({ description: `${own.description} ${said} ${again}` }) - asOffering({ description: `${own.description} ${said}` }))
    expect(telling - plain).toBeGreaterThan(Math.max(...gains))
  })
})

describe('a need', () => {
  it('gains nothing by saying again what it asks for', () => {
    const me = offering('me', detailed)
    const scoreOf = (problem: string): number => rankNeeds(me, [...others.map(({ content }, at) => need({ title: content.title, problem: content.description }, { id: `other-${at}` })), need({ ...needs.long, problem }, { id: 'wanted' })], { today, wordsFor: 0 }).find(({ id }) => id === 'wanted')!.score
    const plain = scoreOf(needs.long!.problem!)
    expect(scoreOf(`${needs.long!.problem} ${repeated(30, needs.long!.problem!)}`) - plain).toBeLessThan(most)
    expect(scoreOf(`${needs.long!.problem} ${repeated(30, 'Heart failure.')}`) - plain).toBeLessThan(most)
  })
})
