import { describe, expect, it } from 'vitest'
import { allConcepts, conceptReader } from '@/lib/taxonomy/concepts'
import { findConceptProblems, findFurtherProblems } from '@/lib/taxonomy/concepts/check'
import { further } from '@/lib/taxonomy/concepts/further'
import { ConceptFileError, parseConcepts, parseFurther, withFurther } from '@/lib/taxonomy/concepts/model'

const read = (text: string, language: string): Set<string> => new Set(conceptReader().read(text, language).map(({ concept }) => concept))

describe('terms of further languages', () => {
  it('are read by concept', () => {
    const terms = parseFurther('\n# Records\narchive: archivo clínico | arhiv* dokument*\n! a remark\ntender: licitación\n')
    expect([...terms]).toEqual([
      ['archive', ['archivo clínico', 'arhiv* dokument*']],
      ['tender', ['licitación']],
    ])
  })

  it.each(['archive', 'archive archivo', 'archive:', 'archive: | ', 'Archive: archivo', 'tender: archivo'])('name the line that is not understood: %s', (line) => {
    expect(() => parseFurther(`tender: licitación\n${line}`)).toThrow(ConceptFileError)
    expect(() => parseFurther(`tender: licitación\n${line}`)).toThrow('Line 2')
  })

  it('join those a concept has', () => {
    const concepts = parseConcepts('# archive\nen: archive\nmore: archief\n# tender\nen: tender')
    expect(withFurther(concepts, new Map([['archive', ['archivo']]])).map(({ terms }) => terms)).toEqual([{ en: ['archive'], more: ['archief', 'archivo'] }, { en: ['tender'] }])
    expect(concepts[0]!.terms.more).toEqual(['archief'])
  })

  it('stand for concepts alone, each for one', () => {
    expect(findFurtherProblems(parseConcepts('# archive\nen: archive'), parseFurther('archiv: archivo'))).toEqual([
      { concept: 'archiv', problem: 'has terms in further languages and is no concept' },
    ])
    expect(findFurtherProblems(allConcepts(), parseFurther(further))).toEqual([])
    expect(findConceptProblems(allConcepts()).filter(({ problem }) => /"more: | in more: /.test(problem))).toEqual([])
  })

  it.each([
    ['es', 'Implantación de la receta electrónica y de la cita previa en los hospitales de la provincia.', ['electronic-prescribing', 'appointment-booking', 'hospital']],
    ['sl', 'Nadgradnja laboratorijskega informacijskega sistema s podporo kliničnemu odločanju za bolnike s sladkorno boleznijo.', ['laboratory-information-system', 'clinical-decision-support', 'diabetes', 'patient']],
    ['nl', 'Het ziekenhuis zoekt een apotheeksysteem met medicatieverificatie en spraakherkenning voor verpleegkundigen.', ['pharmacy-information-system', 'medication-reconciliation', 'speech-recognition', 'nurse', 'hospital']],
    ['hu', 'A kórházi információs rendszer bővítése időpontfoglalással és gyógyszerelési modullal.', ['hospital-information-system', 'appointment-booking', 'medication-management']],
    ['el', 'Προμήθεια πληροφοριακού συστήματος εργαστηρίου με ηλεκτρονική συνταγογράφηση.', ['laboratory-information-system', 'electronic-prescribing']],
  ])('are found in a sentence (%s)', (language, sentence, concepts) => {
    for (const concept of concepts) expect(read(sentence, language)).toContain(concept)
  })
})
