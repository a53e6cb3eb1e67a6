/** Generated participants of a meeting day: the same for the same seed. */
const themes: [need: string, offering: string][] = [
  ['Remote monitoring of patients with heart failure at home, with alerts to the nurses of the clinic', 'Remote monitoring for heart failure: scales and blood pressure meters, alerts by limits that nurses set'],
  ['A shared list of medications between hospital and primary care', 'Medication list shared by hospital, pharmacy and primary care, with reconciliation at discharge'],
  ['Appointment booking for outpatients, with reminders in several languages', 'Online appointment booking with reminders and waiting lists for outpatient clinics'],
  ['Electronic wound care records with pictures taken at home visits', 'Wound documentation with pictures and measurements for home nursing'],
  ['Speech recognition for radiology reports in our own language', 'Speech recognition for radiologists in Baltic and Nordic languages'],
  ['Detection of diabetic retinopathy in screening pictures', 'Reading of retinal pictures for diabetic retinopathy, CE marked, for screening programmes'],
  ['Mental health support for young people between appointments', 'Guided digital therapy for young people with anxiety and depression'],
  ['Bed management across the wards of a region', 'Bed board for hospitals: free beds, discharges planned and transfers between wards'],
  ['Exchange of laboratory results between systems by FHIR', 'Integration engine for laboratory results with FHIR and HL7 v2'],
  ['Fall prevention for older people living alone', 'Sensors at home that notice falls and changes of routine of older people'],
  ['Video consultations for specialists on islands and in the countryside', 'Video consultations with a waiting room, interpreters and documents'],
  ['Rehabilitation after stroke at home with feedback from therapists', 'Exercises after stroke with movement tracking and feedback of therapists'],
  ['Triage of incoming messages in primary care', 'Triage of messages and calls for health centres with structured questions'],
  ['Planning of operating theatres with fewer cancellations', 'Planning of operating theatres by prediction of durations'],
  ['Self-management of chronic obstructive pulmonary disease', 'Home spirometry and coaching for people with COPD'],
  ['Management of consent for the secondary use of health data', 'Consent and access log for research on health data under the EHDS'],
]
const countries = ['Finland', 'Estonia', 'Latvia', 'Lithuania', 'Poland', 'Germany', 'Denmark', 'Sweden']
const firstNames = ['Aino', 'Madis', 'Ilze', 'Rasa', 'Agnieszka', 'Jörg', 'Søren', 'Åsa', 'Väinö', 'Kadri', 'Jānis', 'Živilė', 'Łukasz', 'Grit', 'Maja', 'Örjan']
const lastNames = ['Mäkelä', 'Põder', 'Bērziņa', 'Kazlauskaitė', 'Wójcik', 'Müller', 'Østergård', 'Sjöström', 'Nieminen', 'Kask', 'Ozols', 'Žukauskas', 'Kowalczyk', 'Schröder', 'Nørgaard', 'Lindqvist']
const languages = ['English, Finnish', 'English, Estonian', 'English, Latvian', 'English, Lithuanian', 'English, Polish', 'English, German', 'English, Danish', 'English, Swedish']

export type GeneratedKind = 'Companies' | 'Health authorities' | 'Investors'
export type GeneratedRow = { organisation: string; kind: string; country: string; person: string; email: string; languages: string; brings: string; seeks: string }

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One person per organisation; what they bring and seek is drawn from sixteen themes. */
export function generatePeople(counts: Record<GeneratedKind, number>, seed: number, mark: string): GeneratedRow[] {
  const random = seeded(seed)
  const pick = <T,>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const some = (side: 0 | 1) => [...new Set([pick(themes)[side], pick(themes)[side]])].join('. ')
  const rows: GeneratedRow[] = []
  for (const [kind, count] of Object.entries(counts) as [GeneratedKind, number][]) {
    for (let i = 1; i <= count; i++) {
      const at = Math.floor(random() * countries.length)
      const organisation = `${{ Companies: 'Company', 'Health authorities': 'Hospital', Investors: 'Fund' }[kind]} ${mark} N${String(i).padStart(3, '0')}`
      rows.push({
        organisation,
        kind,
        country: countries[at]!,
        person: `${pick(firstNames)} ${pick(lastNames)}`,
        email: `${organisation.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@meeting.example`,
        languages: languages[at]!,
        brings: kind === 'Companies' ? some(1) : '',
        seeks: kind === 'Companies' ? '' : some(kind === 'Investors' ? 1 : 0),
      })
    }
  }
  return rows
}

const columns = ['organisation', 'kind', 'country', 'person', 'email', 'languages', 'brings', 'seeks'] as const

export const toCsv = (rows: readonly GeneratedRow[]): string => [columns.join(','), ...rows.map((row) => columns.map((column) => `"${row[column].replaceAll('"', '""')}"`).join(','))].join('\r\n')

export type GeneratedWish = { fromId: string; toId: string; mark: 'MUST' | 'LIKE' | 'NOT' }

/** Of every registration but those that have said themselves: one must and some likes, of every third a "not", all about other kinds. */
export function generateWishes(registrations: readonly { id: string; kindId: string }[], seed: number, hasSaid: (id: string) => boolean = () => false): GeneratedWish[] {
  const random = seeded(seed)
  return registrations.filter(({ id }) => !hasSaid(id)).flatMap((from, i) => {
    const others = registrations.filter(({ kindId }) => kindId !== from.kindId)
    const chosen = new Set<string>()
    while (chosen.size < 7) chosen.add(others[Math.floor(random() * others.length)]!.id)
    return [...chosen].map((toId, nth): GeneratedWish => ({ fromId: from.id, toId, mark: nth === 0 ? 'MUST' : nth === 6 && i % 3 === 0 ? 'NOT' : 'LIKE' }))
  })
}
