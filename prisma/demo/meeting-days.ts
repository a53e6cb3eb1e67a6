/** Two invented meeting days: one that is coming, with registrations and wishes, and one that is over, with meetings and what was said of them. */
export type DemoMeetingDay = {
  key: 'coming' | 'over'
  /** Days from the day of the seed. */
  inDays: number
  city: string
  country: string
  venue: string
  address: string
  timeZone: string
  texts: Record<string, { name: string; summary: string; description: string }>
  /** Clock times of meetings. */
  sessions: { name: string; from: string; to: string; slotMinutes: number }[]
  agenda: { from: string; to: string; isForAll: boolean; track: string; place: string; speakers: string; texts: Record<string, { title: string; description: string }> }[]
  tables: { hall: string; count: number; hasHearingLoop: boolean }[]
  /** Organisations of each kind that come, as many as there are. */
  comes: { SME: number; HEALTH_AUTHORITY: number; INVESTOR: number }
}

export const demoMeetingDays: DemoMeetingDay[] = [
  {
    key: 'coming',
    inDays: 66,
    city: 'Rīga',
    country: 'LV',
    venue: 'Daugavmala Congress House',
    address: 'Krasta iela 1',
    timeZone: 'Europe/Riga',
    texts: {
      en: {
        name: 'Baltic Sea Digital Health Meeting Day',
        summary: 'One day of 1:1 meetings between health authorities, digital health companies and investors from eight countries.',
        description: 'Health authorities bring needs they will decide about in the next two years. Companies bring what is ready, or ready to be tried. Everybody says beforehand whom they want to meet, and gets a schedule made from that.\n\nCome with one question you want answered. Leave with a next step.\n\nCoffee from 8:30. Halls are step-free; the tables of Hall B have a hearing loop. Badges are printed at the desk.',
      },
      lv: {
        name: 'Baltijas jūras reģiona digitālās veselības tikšanās diena',
        summary: 'Viena diena ar individuālām tikšanās reizēm starp veselības iestādēm, digitālās veselības uzņēmumiem un investoriem no astoņām valstīm.',
        description: 'Veselības iestādes stāsta par vajadzībām, par kurām tās lems nākamajos divos gados. Uzņēmumi rāda to, kas ir gatavs vai ko var izmēģināt.\n\nKafija no plkst. 8.30. Zāles ir pieejamas bez pakāpieniem.',
      },
      fi: {
        name: 'Itämeren alueen digiterveyden tapaamispäivä',
        summary: 'Päivä kahdenkeskisiä tapaamisia terveydenhuollon järjestäjien, digiterveysyritysten ja sijoittajien välillä kahdeksasta maasta.',
        description: 'Terveydenhuollon järjestäjät tuovat tarpeita, joista he päättävät seuraavan kahden vuoden aikana. Yritykset tuovat sen, mikä on valmista tai valmista kokeiltavaksi.\n\nKahvia klo 8.30 alkaen. Tilat ovat esteettömiä.',
      },
    },
    sessions: [
      { name: 'Morning', from: '10:00', to: '12:00', slotMinutes: 20 },
      { name: 'Afternoon', from: '13:00', to: '15:00', slotMinutes: 20 },
    ],
    agenda: [
      { from: '09:00', to: '09:45', isForAll: true, track: '', place: 'Hall A', speakers: 'Ilona Itä', texts: { en: { title: 'Welcome, and what three authorities will buy next', description: 'Ten minutes each, then questions.' }, lv: { title: 'Atklāšana', description: '' } } },
      { from: '12:00', to: '13:00', isForAll: true, track: '', place: 'Foyer', speakers: '', texts: { en: { title: 'Lunch', description: '' }, lv: { title: 'Pusdienas', description: '' } } },
      { from: '14:00', to: '14:40', isForAll: false, track: 'Procurement', place: 'Room 3', speakers: 'Antti Aurinko', texts: { en: { title: 'From a pilot to a contract: what we would do again', description: 'A procurement officer tells of two pilots, one bought and one not.' } } },
    ],
    tables: [
      { hall: 'Hall A', count: 8, hasHearingLoop: false },
      { hall: 'Hall B', count: 4, hasHearingLoop: true },
    ],
    comes: { SME: 26, HEALTH_AUTHORITY: 14, INVESTOR: 7 },
  },
  {
    key: 'over',
    inDays: -45,
    city: 'Tallinn',
    country: 'EE',
    venue: 'Noblessner Hall',
    address: 'Peetri 11',
    timeZone: 'Europe/Tallinn',
    texts: {
      en: {
        name: 'Tallinn Health Technology Meetings',
        summary: 'An afternoon of 1:1 meetings beside the autumn forum of the clusters.',
        description: 'Short meetings of fifteen minutes between companies, authorities and investors of the Baltic Sea region.',
      },
    },
    sessions: [{ name: 'Afternoon', from: '13:00', to: '15:00', slotMinutes: 15 }],
    agenda: [{ from: '12:30', to: '13:00', isForAll: true, track: '', place: 'Hall', speakers: '', texts: { en: { title: 'Coffee and a short welcome', description: '' } } }],
    tables: [{ hall: 'Hall', count: 8, hasHearingLoop: false }],
    comes: { SME: 18, HEALTH_AUTHORITY: 9, INVESTOR: 5 },
  },
]

/** First and last names by country, for people who stand at the table of an invented organisation. */
export const demoNames: Record<string, [first: string[], last: string[]]> = {
  FI: [['Aino', 'Eero', 'Helmi', 'Onni'], ['Kivelä', 'Lahtinen', 'Niemi', 'Väisänen']],
  EE: [['Kertu', 'Madis', 'Piret', 'Tõnu'], ['Kask', 'Põder', 'Saar', 'Üksik']],
  LV: [['Ilze', 'Jānis', 'Līga', 'Māris'], ['Bērziņš', 'Kalniņš', 'Liepiņa', 'Ozola']],
  LT: [['Aušra', 'Jonas', 'Rasa', 'Žygimantas'], ['Kazlauskas', 'Petrauskienė', 'Šimkus', 'Žukaitė']],
  PL: [['Agnieszka', 'Łukasz', 'Małgorzata', 'Wojciech'], ['Dąbrowska', 'Kowal', 'Wójcik', 'Zięba']],
  DE: [['Anke', 'Jörg', 'Maike', 'Torben'], ['Brandt', 'Krüger', 'Möller', 'Weiß']],
  DK: [['Freja', 'Jens', 'Maja', 'Søren'], ['Bjerre', 'Dahl', 'Kjær', 'Østergaard']],
  SE: [['Åsa', 'Erik', 'Karin', 'Nils'], ['Ågren', 'Björk', 'Lindqvist', 'Öberg']],
}
