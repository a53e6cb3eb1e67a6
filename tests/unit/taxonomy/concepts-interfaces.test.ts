import { describe, expect, it } from 'vitest'
import { rankOfferings } from '@/lib/matching/rank'
import { poolOfferings } from '@/lib/matching/pool'
import { need, offering } from '../matching/build'

/** Needs that ask to join systems, in words of many languages; what serves them joins systems, and is none of those joined. */
const today = new Date('2027-01-10T09:00:00Z')
const engines = {
  'interface-engine': { title: 'RouteCare', summary: 'Interface engine for hospitals.', description: 'Receives, transforms and routes HL7 v2 messages between clinical systems, with monitoring of every channel.' },
  'integration-platform': { title: 'Bridgeway', summary: 'Healthcare integration platform.', description: 'Connects applications of a health region over HL7, FHIR and web services; message queue and mapping are included.' },
  'interface-service': { title: 'Nordic Connect', summary: 'We build interfaces between systems.', description: 'Interface development, integration testing and upkeep for hospitals that run systems of several vendors.' },
  'fhir-facade': { title: 'Firelink', summary: 'FHIR facade for older systems.', description: 'Puts an HL7 FHIR API in front of older software, so that other applications can read and write its data.' },
}
const systems = {
  his: { title: 'MediHouse', summary: 'Hospital information system.', description: 'Admission, wards, orders, clinical documentation and billing for hospitals of every size.' },
  ehr: { title: 'Charta', summary: 'Electronic health record for hospitals and clinics.', description: 'Records, medication lists, care plans and notes in one place, on any device.' },
  pdms: { title: 'IntensiNote', summary: 'Patient data management system for intensive care.', description: 'Documents vital signs, ventilation and medication orders at the bedside.' },
  lis: { title: 'LabFlow', summary: 'Laboratory information system.', description: 'Orders, samples, analyser connections and results for clinical laboratories.' },
  ris: { title: 'RayBook', summary: 'Radiology information system and PACS.', description: 'Scheduling, reporting and archive of images for radiology.' },
  pharmacy: { title: 'Dosett', summary: 'Pharmacy information system.', description: 'Stock, dispensing and checks of prescriptions in hospital pharmacies.' },
  roster: { title: 'Shiftwise', summary: 'Nurse rostering.', description: 'Plans shifts and holidays on wards and hands hours to payroll.' },
  billing: { title: 'Invoicer', summary: 'Billing for clinics.', description: 'Claims, invoices and reimbursement in one program.' },
}
const pool = poolOfferings(Object.entries({ ...engines, ...systems }).map(([id, content]) => offering(id, { ...content, language: 'en' })))

const asked: [string, string, string, string][] = [
  ['de', 'joins records and laboratory', 'Anbindung Laborsystem an KIS', 'Das Laborinformationssystem ist über eine HL7-Schnittstelle an das Krankenhausinformationssystem anzubinden. Aufträge und Befunde werden zwischen beiden Systemen ausgetauscht.'],
  ['de', 'joins records and intensive care', 'Schnittstelle KIS – PDMS', 'Beauftragt wird eine Schnittstelle zwischen dem vorhandenen KIS und dem PDMS der Intensivstation zur Übergabe von Medikationsdaten, einschließlich Wartung.'],
  ['en', 'joins records and images', 'Interface between EHR and PACS', 'The hospital runs an electronic health record and a PACS from different vendors. An interface must pass orders and report status between the two.'],
  ['fi', 'joins records and laboratory', 'Potilastietojärjestelmän ja laboratoriojärjestelmän välinen liittymä', 'Hankitaan rajapinta potilastietojärjestelmän ja laboratoriotietojärjestelmän välille. Lähetteet ja vastaukset siirtyvät järjestelmien välillä.'],
  ['et', 'joins records and pharmacy', 'Haigla infosüsteemi ja apteegi infosüsteemi liidestamine', 'Luua liides haigla infosüsteemi ja haiglaapteegi infosüsteemi vahel ravimitellimuste edastamiseks.'],
  ['lv', 'joins records and laboratory', 'Saskarnes izstrāde starp slimnīcas informācijas sistēmu un laboratorijas informācijas sistēmu', 'Jāizstrādā saskarne, kas nodod nosūtījumus un rezultātus starp abām sistēmām.'],
  ['lt', 'joins records and images', 'Ligoninės informacinės sistemos ir radiologijos informacinės sistemos sąsaja', 'Reikia sukurti sąsają tarp ligoninės informacinės sistemos ir radiologijos sistemos užsakymams perduoti.'],
  ['pl', 'joins records and laboratory', 'Interfejs wymiany danych pomiędzy HIS i LIS', 'Wykonanie interfejsu pomiędzy szpitalnym systemem informatycznym a laboratoryjnym systemem informatycznym do przesyłania zleceń i wyników.'],
  ['sv', 'joins records and roster', 'Gränssnitt mellan journalsystem och schemasystem', 'Regionen behöver ett gränssnitt mellan journalsystemet och bemanningssystemet så att uppgifter överförs automatiskt.'],
  ['da', 'joins records and intensive care', 'Integration mellem EPJ og intensivsystem', 'Der skal etableres en snitflade mellem den elektroniske patientjournal og intensivafdelingens system til medicinordinationer.'],
  ['no', 'joins records and laboratory', 'Grensesnitt mellom EPJ og laboratoriesystem', 'Sykehuset skal ha et grensesnitt mellom elektronisk pasientjournal og laboratoriesystemet for rekvisisjoner og svar.'],
  ['fr', 'joins records and pharmacy', 'Interface entre le DPI et le logiciel de pharmacie', "Réalisation d'une interface entre le dossier patient informatisé et le logiciel de gestion de la pharmacie pour transmettre les prescriptions."],
]

describe('a need to join systems', () => {
  it.each(asked)('in %s, that %s, finds what joins systems first', (language, _, title, problem) => {
    const ranked = rankOfferings(need({ title, problem, language }), pool, { today, wordsFor: 0 })
    const conceptPoints = ({ findings }: (typeof ranked)[number]) => findings.find(({ criterion }) => criterion === 'concepts')!.points
    const joins = ({ id }: { id: string }) => id in engines
    expect([...ranked].sort((a, b) => conceptPoints(b) - conceptPoints(a)).slice(0, 2).every(joins)).toBe(true)
    expect(ranked.slice(0, 3).filter(joins).length).toBeGreaterThanOrEqual(2)
  })
})
