import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTokens } from '@/lib/taxonomy/text/tokens'
import { WantedTerms } from '@/lib/taxonomy/text/wanted-terms'

const words = ['Krankenhäuser', 'studies', "l'hôpital", "d'urgence", 'EHRs', 'ITs', 'IT', 'AI', '24', '2024', 'Ärzte', 'Łódź', 'systems', 'sygehuset', 'sairaaloissa', 'bolnice', 'FHIR', 'systematic', 'здравна']
const writing = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 20 }).map((all) => all.join(' '))

it('passes over no word that is wanted', () => {
  fc.assert(
    fc.property(writing, fc.constantFrom('en', 'de', 'fi', 'fr', 'lt', 'bg'), fc.nat(), (text, language, seed) => {
      const all = readTokens(text, language)
      const wanted = new WantedTerms(all.flatMap(({ term }, at) => ((seed >> at % 20) & 1 ? [term] : [])))
      expect(readTokens(text, language, wanted).filter(({ term }) => wanted.has(term))).toEqual(all.filter(({ term }) => wanted.has(term)))
    }),
    { numRuns: 1500 },
  )
})

it('does pass over most words', () => {
  const wanted = new WantedTerms(['dialysis', '=EHR'])
  expect(readTokens('Plan dialysis, keep EHRs and read each laboratory result', 'en', wanted).map(({ written }) => written)).toEqual(['dialysis', 'EHRs'])
})
