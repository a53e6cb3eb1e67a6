import type { DeclineReason, IntroductionState, Side, StepKind, Wish } from '@/lib/introductions/model'

/** Introductions between demo organisations, in the states a list can show. Days are working days before the day of the seed. */
export type DemoIntroduction = {
  /** By the key of the organisation and the title of its entry. */
  seeking: [organisation: string, title: string]
  offering: [organisation: string, title: string]
  /** Null: `broker` introduces both. */
  asker: Side | null
  broker?: string
  state: IntroductionState
  wish: Wish
  reason: string
  waiver?: string
  steps: { kind: StepKind; daysAgo: number; by: Side | 'BROKER' | 'CLOCK'; code?: DeclineReason; text?: string }[]
  messages?: { by: Side; daysAgo: number; text: string }[]
}

/** Who speaks for demo organisations that have no account to sign in with. */
export const demoSpeakers: { organisation: string; name: string; email: string }[] = [
  { organisation: 'havula', name: 'Heikki Havula', email: 'heikki@demo.example' },
  { organisation: 'kuldranna', name: 'Kadri Kuldrand', email: 'kadri@demo.example' },
  { organisation: 'lindenpuls', name: 'Lena Lindner', email: 'lena@demo.example' },
  { organisation: 'reitti', name: 'Riku Reitti', email: 'riku@demo.example' },
  { organisation: 'vesterhav', name: 'Vibeke Vester', email: 'vibeke@demo.example' },
]

/** What needs ask of offerings before a request. */
export const demoGates: { need: [organisation: string, title: string]; certificates: string[]; minTrl: number | null }[] = [
  { need: ['aurinkokallio', 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona'], certificates: ['iso-13485', 'kanta-certification'], minTrl: 7 },
]

export const demoIntroductions: DemoIntroduction[] = [
  {
    seeking: ['aurinkokallio', 'Sydämen vajaatoimintaa sairastavien etäseuranta kotona'],
    offering: ['lindenpuls', 'Lindenpuls Herz'],
    asker: 'OFFERING',
    state: 'REQUESTED',
    wish: 'MEETING',
    reason:
      'Sie suchen eine Fernüberwachung, bei der Gewicht und Blutdruck noch am selben Tag bei der Herzinsuffizienzschwester ankommen. Lindenpuls Herz wird in elf Zentren eingesetzt und begleitet 3.900 Menschen; in einer Studie mit 620 Patienten sank die Zahl der durch Krankenhausaufenthalt verlorenen Tage von 24 auf 18 im Jahr. Wir zeigen Ihnen gern in einer halben Stunde, wie eine Pflegekraft die Alarmgrenzen selbst ändert.',
    waiver: 'Die Zertifizierung für Kanta beginnen wir, sobald ein Pilotpartner in Finnland feststeht; die Schnittstelle über FHIR R4 ist fertig.',
    steps: [{ kind: 'asked', daysAgo: 3, by: 'OFFERING' }],
  },
  {
    seeking: ['vesterhav', 'Telemedicin til borgere med KOL på tværs af hospital og kommuner'],
    offering: ['kajo', 'Kajo Hengitys'],
    asker: null,
    broker: 'itameri-cluster',
    state: 'PROPOSED',
    wish: 'PILOT_TALK',
    reason: 'The region wants one overview of COPD measurements for hospital and municipalities; Kajo has 60 patients with a home spirometer in a Finnish pilot. A talk would show both whether the MedCom exchange can be added in a year.',
    steps: [
      { kind: 'brokered', daysAgo: 4, by: 'BROKER' },
      { kind: 'agreed', daysAgo: 2, by: 'SEEKING' },
    ],
  },
  {
    seeking: ['kuldranna', 'Kroonilise obstruktiivse kopsuhaigusega patsientide kaugjälgimine kodus'],
    offering: ['kajo', 'Kajo Hengitys'],
    asker: 'OFFERING',
    state: 'WAITING_ON_ASKER',
    wish: 'INFORMATION',
    reason: 'You look for oxygen saturation and a short questionnaire that the respiratory nurse sees on the same day. Kajo Hengitys does this in Finnish, Swedish and English, and we would like to know which data your health information system takes.',
    steps: [
      { kind: 'asked', daysAgo: 6, by: 'OFFERING' },
      { kind: 'asked-first', daysAgo: 1, by: 'SEEKING', text: 'Many of our patients speak Russian at home. By when could the questionnaire be had in Estonian and Russian?' },
    ],
  },
  {
    seeking: ['luoto-capital', 'Seed and series A for monitoring and decision support'],
    offering: ['kajo', 'Kajo Sydän'],
    asker: 'SEEKING',
    state: 'REQUESTED',
    wish: 'MEETING',
    reason: 'You have a paying public customer and a settled device class, which is what we look for. We would like to hear what you plan for the markets south of the sea.',
    steps: [{ kind: 'asked', daysAgo: 5, by: 'SEEKING' }],
  },
  {
    seeking: ['aurinkokallio', 'Lääkityslista, joka on sama sairaalassa, terveysasemalla ja kotihoidossa'],
    offering: ['havula', 'Havula Lääkityslista'],
    asker: 'SEEKING',
    state: 'ACCEPTED',
    wish: 'MEETING',
    reason: 'Kotihoito saa lääkitysmuutokset liian myöhään. Haluamme nähdä, miten muutoksen syy kirjataan ja miten Kanta-yhteys toimii osaston ja kotihoidon välillä.',
    steps: [
      { kind: 'asked', daysAgo: 9, by: 'SEEKING' },
      { kind: 'accepted', daysAgo: 7, by: 'OFFERING' },
    ],
    messages: [
      { by: 'OFFERING', daysAgo: 7, text: 'Kiitos yhteydenotosta. Voimme näyttää listan testiympäristössä tiistaina kello 10 tai torstaina kello 14. Kumpi sopii teille?' },
      { by: 'SEEKING', daysAgo: 6, text: 'Torstai kello 14 sopii. Mukana on osastonhoitaja, kotihoidon esihenkilö ja tietohallinto, yhteensä neljä henkilöä.' },
      { by: 'OFFERING', daysAgo: 6, text: 'Hyvä. Lähetän kutsun ja tulostan tältä sivulta avoimet kysymykset, jotta ehdimme käydä ne läpi.' },
    ],
  },
  {
    seeking: ['aurinkokallio', 'Swedish-speaking triage before contact with the health station'],
    offering: ['reitti', 'Reitti'],
    asker: 'OFFERING',
    state: 'DECLINED',
    wish: 'PILOT_TALK',
    reason: 'Our triage asks in Finnish, Swedish and English and hands over to the health station with a summary. We would like to try the Swedish texts with two of your stations.',
    steps: [
      { kind: 'asked', daysAgo: 16, by: 'OFFERING' },
      { kind: 'declined', daysAgo: 12, by: 'SEEKING', code: 'not-now', text: 'We decide on the budget in spring and do not want to take your time before that. Ask again in May.' },
    ],
  },
  {
    seeking: ['seeuferland', 'Telemedizinische Betreuung bei Herzschwäche im ländlichen Raum'],
    offering: ['kajo', 'Kajo Sydän'],
    asker: 'OFFERING',
    state: 'EXPIRED',
    wish: 'INFORMATION',
    reason: 'Your telemedicine centre needs a worklist by urgency for people with heart failure. Ours has been in daily use at two Finnish hospitals for three years.',
    steps: [
      { kind: 'asked', daysAgo: 24, by: 'OFFERING' },
      { kind: 'expired', daysAgo: 14, by: 'CLOCK' },
    ],
  },
]
