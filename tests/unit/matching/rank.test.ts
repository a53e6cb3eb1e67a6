import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criteria } from '@/lib/matching/finding'
import { poolNeeds, poolOfferings } from '@/lib/matching/pool'
import { matchOffering, placeNeeds, placeOfferings, placeOfferingsForMandate, rankNeeds, rankOfferings, rankOfferingsForMandate, type Ranking } from '@/lib/matching/rank'
import { needTexts } from '@/lib/matching/entry-texts'
import { readFields } from '@/lib/matching/reading'
import { askIn, compareOne, compareTexts, textPointsOf } from '@/lib/matching/texts-compared'
import { mandateWeights, needWeights, toHundred } from '@/lib/matching/weights'
import { allConcepts } from '@/lib/taxonomy/concepts'
import { readTokens } from '@/lib/taxonomy/text/tokens'
import { Draw } from '@/tests/bench/drawn-entries'
import { mandate, need, offering } from './build'

const today = new Date('2027-01-10T09:00:00Z')
const certificate = (code: string, expires: string) => ({ certificate: code, issuer: '', number: '', expires, hasNoExpiry: false })
const ids = (matches: { id: string }[]) => matches.map(({ id }) => id)
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

const some = <T>(...values: T[]) => fc.subarray(values)
const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values)
const words = fc.array(fc.constantFrom('dialysis', 'triage', 'nursing', 'roster', 'wound', 'images', 'pharmacy'), { maxLength: 8 }).map((list) => list.join(' '))
const offeringContents = fc.record({
  description: words,
  careSettings: some('home-care', 'primary-care', 'hospital-inpatient'),
  mainPurpose: maybe('monitor', 'treat'),
  cpv: some('48814000', '72000000', '33100000'),
  trl: fc.option(fc.integer({ min: 1, max: 9 })),
  interoperability: some('fhir', 'fhir-r4', 'dicom'),
  countriesServed: some('FI', 'SE'),
  productLanguages: some('fi', 'sv'),
  certificates: some(certificate('iso-13485', '2028-01-01'), certificate('iso-9001', '2026-01-01')),
  priceFrom: maybe(1000, 100_000),
  currency: fc.constantFrom('', 'EUR'),
})
const needContents = fc.record({
  problem: words,
  careSettings: some('home-care', 'primary-care'),
  mainPurpose: maybe('monitor', 'treat'),
  cpv: some('48814000', '72260000'),
  stage: maybe('pilot', 'tender', 'pre-commercial-procurement'),
  interoperability: some('fhir', 'fhir-r4', 'dicom'),
  country: fc.constantFrom('', 'FI'),
  languages: some('fi', 'sv'),
  requiredCertificates: some('iso-13485', 'iso-9001'),
  budgetTo: maybe(50_000),
  currency: fc.constantFrom('', 'EUR'),
})
const manyOfferings = fc
  .array(offeringContents, { minLength: 1, maxLength: 12 })
  .map((contents) => contents.map((content, at) => offering(`o${String(at).padStart(2, '0')}`, content)))

describe('ranking', () => {
  it('gives as score the sum of the findings, out of a hundred', () => {
    fc.assert(
      fc.property(needContents, manyOfferings, (content, offerings) => {
        for (const match of rankOfferings(need(content), offerings, { today })) {
          expect(match.score).toBeCloseTo(sum(match.findings.map(({ points }) => points)), 9)
          expect(sum(match.findings.map(({ possible }) => possible))).toBeCloseTo(100, 9)
          expect(match.findings.map(({ criterion }) => criterion)).toEqual(criteria)
          for (const finding of match.findings) {
            expect(finding.points).toBeGreaterThanOrEqual(0)
            expect(finding.points + finding.couldAdd).toBeLessThanOrEqual(finding.possible + 1e-9)
            if (finding.state === 'not-stated') expect([finding.points, finding.couldAdd]).toEqual([0, finding.possible])
          }
          expect(match.raise?.points ?? 0).toBe(Math.max(0, ...match.findings.map(({ raise }) => raise?.points ?? 0)))
        }
      }),
    )
  })

  it('does not depend on the order in which candidates come', () => {
    fc.assert(
      fc.property(needContents, manyOfferings, (content, offerings) => {
        expect(rankOfferings(need(content), [...offerings].reverse(), { today })).toEqual(rankOfferings(need(content), offerings, { today }))
      }),
    )
  })

  it('gives the same head of a list of thousands as of the whole, and each pair alone as among all', () => {
    const draw = new Draw(11)
    const named = allConcepts().map(({ id }) => id)
    const readingOf = (text: string, at: number) => {
      const counts = new Map<string, number>()
      for (const { term } of readTokens(text, 'en')) counts.set(term, Math.min(8, (counts.get(term) ?? 0) + 1))
      const words = { terms: [...counts.keys()], frequencies: [...counts.values()] }
      const concepts = { terms: [...new Set([at, at * 7, at * 31, at * at].map((one) => named[one % named.length]!))].slice(at % 5), frequencies: [1, 2, 1.5, 1] }
      return { words, concepts, places: '' }
    }
    const pool = poolOfferings()
    for (let at = 0; at < 6000; at += 1) {
      const content = draw.offering()
      pool.add(offering(`o${at}`, content), { reading: readingOf(content.summary, at) })
    }
    for (const words of [5, 20, 60, 200]) {
      const asked = { ...need(draw.need(words)) }
      const question = askIn(pool, readFields(needTexts(asked.content)))
      const texts = compareTexts(pool, question, needWeights)
      const slots = [...pool.ids.keys()]
      const alone = slots.map((slot) => compareOne(pool, question, slot))
      expect(slots.map((slot) => texts.pointsOf(slot))).toEqual(alone.map((one) => textPointsOf(one, needWeights)))
      const ofConcepts = alone.map((one) => Math.round(1000 * textPointsOf({ ...one, words: 0 }, needWeights)))
      expect(slots.filter((slot) => texts.ceilingOfConcepts(slot) < ofConcepts[slot]!)).toEqual([])
      if (words >= 60) expect(slots.filter((slot) => texts.ceilingOfConcepts(slot) < texts.mostForConcepts).length).toBeGreaterThan(slots.length / 2)
      const options = { today, excludedLimit: 10 }
      const whole = placeOfferings(asked, pool, { ...options, limit: Infinity, excludedLimit: Infinity })
      const few = placeOfferings(asked, pool, { ...options, limit: 20 })
      const placed = (list: readonly { id: string; score: number }[]) => list.map(({ id, score }) => `${id} ${score}`)
      expect(placed(few.fitting)).toEqual(placed(whole.fitting.slice(0, 20)))
      expect(placed(few.excluded)).toEqual(placed(whole.excluded.slice(0, 10)))
      expect(few.total).toBe(whole.total)
    }
  })

  it('gives the head of the whole list when asked for few', () => {
    const contents = fc.array(offeringContents, { minLength: 5, maxLength: 40 })
    fc.assert(
      fc.property(needContents, contents, fc.integer({ min: 1, max: 30 }), (content, list, limit) => {
        const pool = poolOfferings(Array.from({ length: 450 }, (_, at) => offering(`o${at}`, list[(at * at) % list.length])))
        expect(rankOfferings(need(content), pool, { today, limit })).toEqual(rankOfferings(need(content), pool, { today }).slice(0, limit))
      }),
      { numRuns: 5 },
    )
  })

  it('places everybody by the very score of the findings', () => {
    const mandates = fc.record({ wishes: words, categories: some('imaging', 'wellness'), excludedCategories: some('wellness'), countries: some('FI', 'SE'), stages: some('seed', 'growth') })
    const needs = fc.array(needContents, { minLength: 1, maxLength: 8 }).map((contents) => poolNeeds(contents.map((content, at) => need(content, { id: `n${at}` }))))
    const check = <E extends { id: string }>({ fitting, excluded, total, explain }: Ranking<E>, find: (id: string) => E | null) => {
      for (const ranked of [...fitting, ...excluded]) expect(explain(ranked, find(ranked.id)!).score).toBe(ranked.score)
      expect(fitting.map((one) => explain(one, find(one.id)!).exclusions)).toEqual(fitting.map(() => []))
      expect(excluded.every((one) => explain(one, find(one.id)!).exclusions.length > 0)).toBe(true)
      expect(total).toBe(fitting.length)
    }
    fc.assert(
      fc.property(needContents, manyOfferings, needs, mandates, (content, list, pool, wishes) => {
        const offerings = poolOfferings(list)
        check(placeOfferings(need(content), offerings, { today }), (id) => offerings.find(id))
        check(placeOfferingsForMandate(mandate(wishes), offerings, { today }), (id) => offerings.find(id))
        check(placeNeeds(list[0]!, pool, { today }), (id) => pool.find(id))
        check(placeNeeds(list[0]!, pool, { today, among: offerings }), (id) => pool.find(id))
      }),
      { numRuns: 60 },
    )
  })

  it('gives a pair one score: in the list of the need, in that of the offering, and alone', () => {
    fc.assert(
      fc.property(fc.array(needContents, { minLength: 1, maxLength: 5 }), manyOfferings, (contents, list) => {
        const offerings = poolOfferings(list)
        const needs = contents.map((content, at) => need(content, { id: `n${at}` }))
        const pool = poolNeeds(needs)
        for (const asking of needs) {
          for (const match of rankOfferings(asking, offerings, { today })) {
            const answering = offerings.find(match.id)!
            const fromOffering = rankNeeds(answering, pool, { today, among: offerings }).find(({ id }) => id === asking.id)
            expect({ ...fromOffering, id: match.id }).toEqual(match)
            expect(matchOffering(asking, answering, offerings, { today })).toEqual(match)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('counts all who fit and places as many as asked, leaving out its own where told', () => {
    const list = [...['a', 'b', 'c'].map((id) => offering(id, { description: 'dialysis' })), offering('own', {}, { organisationId: 'authority' }), offering('far', { countriesServed: ['SE'] })]
    const { fitting, excluded, total } = placeOfferings(need({ problem: 'dialysis', country: 'FI' }), poolOfferings(list), { today, limit: 2, excludedLimit: 5, withOwn: false })
    expect([ids(fitting), ids(excluded), total]).toEqual([['a', 'b'], ['far'], 3])
  })

  it('judges a need and an offering alike from both sides but for the words around them', () => {
    fc.assert(
      fc.property(needContents, offeringContents, (wanted, given) => {
        const [one] = rankOfferings(need(wanted), [offering('o', given)], { today })
        const [other] = rankNeeds(offering('o', given), [need(wanted)], { today })
        const besidesText = (match: typeof one) => match!.findings.filter(({ criterion }) => criterion !== 'text' && criterion !== 'concepts')
        expect(besidesText(other)).toEqual(besidesText(one))
        expect(other!.exclusions).toEqual(one!.exclusions)
      }),
    )
  })

  it('orders equal candidates by id, whatever their names', () => {
    const list = [offering('3', { title: 'Aaa', description: 'x' }), offering('1', { title: 'Zzz', description: 'x' }), offering('2', { title: 'Mmm', description: 'x' })]
    expect(ids(rankOfferings(need({ problem: 'dialysis' }), list, { today }))).toEqual(['1', '2', '3'])
  })

  it('sets the excluded behind all others, with their points and the reason', () => {
    const list = [
      offering('foreign', { description: 'dialysis', countriesServed: ['SE'] }),
      offering('own', { description: 'dialysis' }, { organisationId: 'authority' }),
      offering('weak', { description: 'laundry' }),
    ]
    const matches = rankOfferings(need({ problem: 'dialysis', country: 'FI' }), list, { today })
    expect(matches.map(({ id, exclusions }) => [id, exclusions])).toEqual([
      ['weak', []],
      ['own', [{ code: 'own-organisation' }]],
      ['foreign', [{ code: 'country-not-served', country: 'FI' }]],
    ])
    expect(matches[2]!.score).toBeGreaterThan(matches[0]!.score - 5)
  })

  it('does not let a newcomer fall for having no references where nobody has earned by them', () => {
    const asked = need({ problem: 'dialysis planning', country: 'FI' })
    const [match] = rankOfferings(asked, [offering('new', { description: 'dialysis planning' })], { today })
    const references = match!.findings.find(({ criterion }) => criterion === 'references')
    expect(references).toMatchObject({ state: 'not-stated', points: 0, because: [{ code: 'newcomer' }] })
    const judged = match!.findings.filter(({ state }) => state === 'stated')
    expect(match!.certainty).toBeCloseTo(sum(judged.map(({ possible }) => possible)) / 100)
    expect(match!.score).toBeCloseTo(sum(judged.map(({ points }) => points)))
  })

  it('says little where little is known', () => {
    const [match] = rankOfferings(need({ stage: 'tender' }), [offering('o', { trl: 9 })], { today })
    const { maturity } = needWeights as Record<string, number>
    expect(match).toMatchObject({ score: maturity, certainty: maturity! / 100, strength: 'possible' })
  })

  it('names the change that brings most, and who can make it', () => {
    const asked = need({ stage: 'tender', categories: ['x'], careSettings: ['home-care'], careAreas: ['y'], mainPurpose: 'treat' })
    const [match] = rankOfferings(asked, [offering('o', { trl: 9 })], { today, weights: { 'setting-and-purpose': 40, maturity: 60 } })
    expect(match!.raise).toEqual({ criterion: 'setting-and-purpose', by: 'supplier', change: { code: 'state', fields: ['categories'] }, points: 40 })
  })

  it('leaves out whom the caller leaves out, and looks up words for as many as asked', () => {
    const list = ['a', 'b', 'c'].map((id) => offering(id, { description: 'dialysis' }))
    const matches = rankOfferings(need({ problem: 'dialysis' }), list, { today, only: (id) => id !== 'b', wordsFor: 1 })
    expect(matches.map(({ id, findings }) => [id, findings[0]!.because])).toEqual([
      ['a', [{ code: 'words', words: [{ asked: 'dialysis', found: 'dialysis', askedFields: ['problem'], fields: ['description'], share: 1 }] }]],
      ['c', [{ code: 'words', words: [] }]],
    ])
  })

  it('gains nothing from ten thousand tags or from words said over and over', () => {
    const honest = { description: 'dialysis planning for home care', careSettings: ['home-care'], cpv: ['48814000'], interoperability: ['fhir'] }
    const tags = (own: string) => [own, ...Array.from({ length: 10_000 }, (_, at) => `tag-${at}`)]
    const codes = ['48814000', ...Array.from({ length: 10_000 }, (_, at) => String(10_000_000 + at))]
    const stuffed = {
      description: `${honest.description} ${'dialysis planning home care '.repeat(400)}`,
      careSettings: tags('home-care'),
      cpv: codes,
      interoperability: tags('fhir'),
    }
    const asked = need({ problem: 'dialysis planning', careSettings: ['home-care'], cpv: ['48814000'], interoperability: ['fhir'] })
    expect(ids(rankOfferings(asked, [offering('b-honest', honest), offering('a-stuffed', stuffed)], { today }))).toEqual(['b-honest', 'a-stuffed'])
  })

  it('ranks needs for an offering and offerings for a mandate', () => {
    const needs = poolNeeds([need({ problem: 'wound images' }, { id: 'wound' }), need({ problem: 'nurse roster' }, { id: 'roster' })])
    expect(ids(rankNeeds(offering('o', { description: 'Roster for nurses' }), needs, { today }))).toEqual(['roster', 'wound'])
    const offerings = [
      offering('fits', { description: 'wound images', categories: ['imaging'], trl: 5 }, { country: 'SE' }),
      offering('refused', { description: 'wound images', categories: ['wellness'] }, { country: 'SE' }),
      offering('abroad', { description: 'wound images', categories: ['imaging'], trl: 5 }, { country: 'FI' }),
    ]
    const matches = rankOfferingsForMandate(mandate({ wishes: 'wound images', countries: ['SE'], stages: ['seed'], excludedCategories: ['wellness'] }), offerings, { today })
    expect(matches.map(({ id, exclusions }) => [id, exclusions])).toEqual([
      ['fits', []],
      ['abroad', [{ code: 'outside-countries', country: 'FI' }]],
      ['refused', [{ code: 'category-excluded', categories: ['wellness'] }]],
    ])
    expect(sum(matches[0]!.findings.map(({ possible }) => possible))).toBe(100)
  })
})

describe('weights', () => {
  it('add up to a hundred', () => {
    expect(sum(Object.values(needWeights))).toBe(100)
    expect(sum(Object.values(mandateWeights))).toBe(100)
    expect(toHundred({ text: 1, cpv: 3 })).toEqual({ text: 25, cpv: 75 })
  })

  it('refuse to be all zero', () => {
    expect(() => toHundred({ text: 0 })).toThrow('At least one weight must be above zero')
  })

  it('drop a criterion at zero and rescale the rest', () => {
    const [match] = rankOfferings(need({ problem: 'dialysis' }), [offering('o', { description: 'dialysis' })], { today, weights: { text: 1, budget: 0, maturity: 1 } })
    expect(match!.findings.map(({ criterion, possible }) => [criterion, possible])).toEqual([
      ['text', 50],
      ['maturity', 50],
    ])
  })
})
