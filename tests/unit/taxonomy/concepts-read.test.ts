import { describe, expect, it } from 'vitest'
import { parseConcepts } from '@/lib/taxonomy/concepts/model'
import { ConceptReader } from '@/lib/taxonomy/concepts/read'

const reader = new ConceptReader(
  parseConcepts(`
# medication-list
en: medication list
fi: lääkityslista | lääkelista
et: ravimiloend
lv: zāļu saraksts | medikament* sarakst*
lt: vaistų sąrašas
pl: lista leków
de: Medikationsliste
sv: läkemedelslista

# laboratory
en: laboratory | lab
fi: laboratorio
et: labor
lv: laboratorija
lt: laboratorija
pl: laboratorium
de: Labor
sv: laboratorium
fr: laboratoire

# laboratory-information-system
any: LIMS
en: laboratory information system
de: Laborinformationssystem
sv: laboratoriesystem

# registry
en: registry
de: Register
sv: register
fi: rekisteri
et: register
pl: rejestr

# artificial-intelligence
any: AI
en: artificial intelligence

# united-states
any: US

# low-code
en: no-code | low-code
de: No-Code-Plattform

# start-up
en: start-up

# out-of-hours
en: out of hours

# test-result
en: test results

# device
fr: appareil | matériel médical | gestion de stock

# cloud
any: Azure | Docker

# national-record
any: Kanta

# generative-ai
any: GenAI

# interoperability
en: interoperability

# digital-health
lt: e. sveikata
fr: e-santé

# hospital
fr: hôpital
en: hospital
sv: sjukhus
de: Krankenhaus
da: sygehus

# support
en: support and maintenance
de: Support und Wartung

# research
en: R&D

# patient
pl: pacjent
lt: pacientas
lv: pacients
et: patsient
de: Patient
sv: patient

# school
de: Schule
sv: skola

# procurement
pl: zamówienie publiczne

# scheduling
en: staff scheduling | =scheduling

# data-capture
en: data capture

# disability
en: people with disabilities
`),
)
const read = (text: string, language: string): string[] => [...new Set(reader.read(text, language).map(({ concept }) => concept))]

describe('concepts in texts', () => {
  it('finds whole words alone', () => {
    expect(read('The label of the available collaboration', 'en')).toEqual([])
    expect(read('A lab in town', 'en')).toEqual(['laboratory'])
  })

  it('reads short forms in their written case alone', () => {
    expect(read('AI for retail', 'en')).toEqual(['artificial-intelligence'])
    expect(read('retail, maintain, said, ai', 'en')).toEqual([])
    expect(read('Australia and us', 'en')).toEqual([])
    expect(read('in the US', 'en')).toEqual(['united-states'])
  })

  it('sees no short forms among capitals', () => {
    expect(read('REPAIR AND INSPECTION OF AI VEHICLES', 'en')).toEqual([])
    expect(read('This is a long text in small letters about things. CONTRACT AI VEHICLES', 'en')).toEqual([])
    expect(read('This is a long text in small letters about AI VEHICLES and other things', 'en')).toEqual([])
  })

  it('finds inflected forms', () => {
    for (const text of ['laboratorion laitteet', 'laboratoriossa', 'laboratorioita', 'laboratorioiden']) expect(read(text, 'fi')).toEqual(['laboratory'])
    for (const text of ['laborisse', 'laboritele', 'laborid']) expect(read(text, 'et')).toEqual(['laboratory'])
    for (const text of ['laboratorijas', 'laboratorijām']) expect(read(text, 'lv')).toEqual(['laboratory'])
    for (const text of ['laboratorijos', 'laboratorijoje']) expect(read(text, 'lt')).toEqual(['laboratory'])
    for (const text of ['pacjenta', 'pacjentów', 'pacjentom']) expect(read(text, 'pl')).toEqual(['patient'])
    for (const text of ['Patienten', 'Patientinnen']) expect(read(text, 'de')).toEqual(['patient'])
    for (const text of ['patienter', 'patienternas']) expect(read(text, 'sv')).toEqual(['patient'])
    expect(read('hôpitaux', 'fr')).toEqual(['hospital'])
    expect(read('registries', 'en')).toEqual(['registry'])
  })

  it('takes another word with the same beginning for no form of it', () => {
    expect(read('registration of vehicles', 'en')).toEqual([])
    expect(read('hospitality', 'en')).toEqual([])
    expect(read('wie oben genannt, genau', 'de')).toEqual([])
    expect(read("Provence-Alpes-Côte d'Azur", 'fr')).toEqual([])
    expect(read('Avtalet gäller dock', 'sv')).toEqual([])
    expect(read('die Kantine', 'de')).toEqual([])
  })

  it('finds what is written =word in that form alone', () => {
    expect(read('software for scheduling', 'en')).toEqual(['scheduling'])
    expect(read('it is scheduled to open', 'en')).toEqual([])
  })

  it('finds names and English words in other languages, with their endings', () => {
    expect(read('Azuressa ja Dockerin kanssa', 'fi')).toEqual(['cloud'])
    expect(read('interoperabilityn toteutus', 'fi')).toEqual(['interoperability'])
  })

  it('finds words at the beginning and the end of compounds', () => {
    expect(read('Krebsregister', 'de')).toEqual(['registry'])
    expect(read('Registerdaten', 'de')).toEqual(['registry'])
    expect(read('kvalitetsregister', 'sv')).toEqual(['registry'])
    expect(read('Schulbuch', 'de')).toEqual(['school'])
    expect(read('syöpärekisterin', 'fi')).toEqual(['registry'])
  })

  it('lets the longer finding hide the shorter ones inside it', () => {
    expect(read('laboratory information system', 'en')).toEqual(['laboratory-information-system'])
    expect(read('Laborinformationssystem', 'de')).toEqual(['laboratory-information-system'])
    expect(read('laboratory information system of the laboratory', 'en')).toEqual(['laboratory-information-system', 'laboratory'])
  })

  it('finds no phrase across the end of a sentence', () => {
    expect(read('Costs of medication. List of tenders', 'en')).toEqual([])
    expect(read('medication\nlist', 'en')).toEqual([])
  })

  it('finds one thing in the words of several languages', () => {
    for (const [text, language] of [
      ['lääkityslista', 'fi'],
      ['list of medications', 'en'],
      ['a list of the medications', 'en'],
      ['medication lists', 'en'],
      ['vaistų sąrašo', 'lt'],
      ['medikamentu saraksta', 'lv'],
      ['listy leków', 'pl'],
      ['läkemedelslistan', 'sv'],
      ['Medikationslisten', 'de'],
    ] as const)
      expect(read(text, language), text).toEqual(['medication-list'])
  })

  it('keeps the order of words where turning them makes something else', () => {
    expect(read('the list shows medication', 'en')).toEqual([])
    expect(read("stock d'outils de gestion", 'fr')).toEqual([])
    expect(read('results and tests', 'en')).toEqual([])
    expect(read('tests and results', 'en')).toEqual([])
    expect(read('tests, results', 'en')).toEqual([])
    expect(read('medication and allergy list', 'en')).toEqual(['medication-list'])
    expect(read('maintenance and support', 'en')).toEqual(['support'])
    expect(read('zamówień publicznych', 'pl')).toEqual(['procurement'])
    expect(read('publicznego zamówienia', 'pl')).toEqual(['procurement'])
    expect(read('publicznego w trybie zamówienia', 'pl')).toEqual([])
  })

  it('turns words round where a preposition or a doing allows it', () => {
    expect(read('a list of current medications', 'en')).toEqual(['medication-list'])
    expect(read('capturing data', 'en')).toEqual(['data-capture'])
    expect(read('the data captured', 'en')).toEqual(['data-capture'])
    expect(read('captures in which data', 'en')).toEqual([])
    expect(read('lists, medications', 'en')).toEqual([])
  })

  it('finds the words that a name is made of', () => {
    expect(read('HospitalRun', 'en')).toEqual(['hospital'])
  })

  it('keeps the small words of a term that would be nothing without them', () => {
    expect(read('a no-code platform', 'en')).toEqual(['low-code'])
    expect(read('a no code platform', 'en')).toEqual(['low-code'])
    expect(read('the code of conduct', 'en')).toEqual([])
    expect(read('start up companies', 'en')).toEqual(['start-up'])
    expect(read('start of the works', 'en')).toEqual([])
    expect(read('calls out of hours', 'en')).toEqual(['out-of-hours'])
    expect(read('opening hours', 'en')).toEqual([])
    expect(read('people with learning disabilities', 'en')).toEqual(['disability'])
  })

  it('reads through apostrophes, full stops and signs within a term', () => {
    expect(read("l'hôpital", 'fr')).toEqual(['hospital'])
    expect(read("le plan de l'e-santé", 'fr')).toEqual(['digital-health'])
    expect(read('e. sveikata sistema', 'lt')).toEqual(['digital-health'])
    expect(read('R&D services', 'en')).toEqual(['research'])
    expect(read('lots d, r and e', 'en')).toEqual([])
  })

  it('tells where in the text a concept stands', () => {
    const text = 'Hankitaan lääkityslista sairaalaan'
    const [hit] = reader.read(text, 'fi')
    expect(text.slice(hit!.from, hit!.to)).toBe('lääkityslista')
  })

  it('recognises the language where none is given', () => {
    expect(reader.read('Tämä on kutsu, joka koskee uutta järjestelmää ja sen lääkityslista on oltava', '').map(({ concept }) => concept)).toEqual(['medication-list'])
  })
})
