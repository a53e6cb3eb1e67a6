import { describe, expect, it } from 'vitest'
import { organiserSentences } from '@/lib/events/wishes/organiser-sentences'
import type { PairReasons } from '@/lib/events/wishes/pairing'
import { getTranslator } from '@/lib/platform/i18n'

const t = getTranslator('en')
const reasons = (fields: Partial<PairReasons> = {}): PairReasons => ({ value: 70, bracket: 'like', wishedBy: { a: true, b: false }, match: null, languages: { state: 'unknown', languages: [] }, met: [], ...fields })
const match = (seeker: 'a' | 'b', wanted: string, brought: string): PairReasons['match'] => ({
  seeker, score: 61.6, certainty: 1, strength: 'good', findings: [], isLeftOut: false,
  seeking: { entryId: null, kind: 'NEED', title: wanted, language: 'en' }, offering: { entryId: null, kind: 'OFFERING', title: brought, language: 'en' },
})
const said = (fields: Partial<PairReasons>) => organiserSentences(t, reasons(fields), 'Ilona', 'Matti')

describe('why two meet, to an organiser', () => {
  it('names who would like to meet whom', () => {
    expect(said({})).toEqual(['Ilona would like to meet Matti.'])
    expect(said({ wishedBy: { a: false, b: true } })).toEqual(['Matti would like to meet Ilona.'])
    expect(said({ wishedBy: { a: true, b: true } })).toEqual(['Both would like to meet.'])
    expect(said({ wishedBy: { a: false, b: false } })).toEqual(['Neither has asked for this meeting.'])
  })

  it('names what one seeks and the other brings, as far as it has a title', () => {
    expect(said({ match: match('b', 'Heart failure at home', 'PulseCam') })[1]).toBe('Matti seeks “Heart failure at home”, Ilona brings “PulseCam” (fits 62 of 100).')
    expect(said({ match: match('a', '', 'PulseCam') })[1]).toBe('Matti brings “PulseCam”, which fits what Ilona seeks (62 of 100).')
    expect(said({ match: match('a', 'Heart failure at home', '') })[1]).toBe('Ilona seeks “Heart failure at home”, which fits what Matti brings (62 of 100).')
    expect(said({ match: match('a', '', '') })[1]).toBe('What Ilona seeks fits what Matti brings (62 of 100).')
  })

  it('names languages and earlier meetings', () => {
    expect(said({ languages: { state: 'shared', languages: ['en', 'fi'] } })[1]).toBe('Both speak English and Finnish.')
    expect(said({ languages: { state: 'none', languages: [] } })[1]).toBe('They have no language in common.')
    expect(said({ met: [{ kind: 'meeting', at: '', event: 'Baltic day' }, { kind: 'introduction', at: '', event: '' }] }).slice(1)).toEqual(['They met before, at Baltic day.', 'They were introduced before.'])
  })

  it('says nothing where nobody wrote down why', () => {
    expect(organiserSentences(t, {}, 'Ilona', 'Matti')).toEqual([])
  })
})
