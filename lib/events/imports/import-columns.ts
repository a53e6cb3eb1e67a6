import { foldText } from '@/lib/platform/fold-text'

/** What a list of participants may say, in the order of the template. */
export const importColumns = [
  'organisation', 'kind', 'country', 'city', 'website', 'person', 'email', 'jobTitle', 'languages', 'brings', 'seeks', 'arrives', 'leaves', 'online', 'timeZone', 'stepFree', 'hearingLoop', 'accessNote', 'maxMeetings', 'standby',
] as const
export type ImportColumn = (typeof importColumns)[number]
/** Names that come in two columns elsewhere. */
export type HeaderMeaning = ImportColumn | 'firstName' | 'lastName'

/** As lists of other programs call them, in the languages they are mostly written in. */
const names: Record<HeaderMeaning, readonly string[]> = {
  organisation: ['organisation', 'organization', 'organisation name', 'organization name', 'company', 'company name', 'institution', 'employer', 'firma', 'unternehmen', 'yritys', 'organisaatio', 'foretag', 'virksomhed', 'imone', 'uznemums', 'ettevote', 'entreprise', 'societe'],
  kind: ['kind', 'kind of participant', 'type', 'participant type', 'participation type', 'organisation type', 'organization type', 'category', 'group', 'takes part as', 'art', 'teilnehmerart'],
  country: ['country', 'country code', 'land', 'maa', 'valsts', 'salis', 'riik', 'kraj', 'pays'],
  city: ['city', 'town', 'place', 'stadt', 'ort', 'kaupunki', 'miasto', 'ville'],
  website: ['website', 'web', 'web site', 'web address', 'homepage', 'url', 'www'],
  person: ['person', 'name', 'full name', 'participant', 'participant name', 'contact', 'contact person', 'attendee', 'nimi', 'namn', 'navn', 'vards', 'vardas', 'nom'],
  firstName: ['first name', 'firstname', 'given name', 'forename', 'vorname', 'etunimi', 'fornamn', 'fornavn', 'imie', 'prenom'],
  lastName: ['last name', 'lastname', 'surname', 'family name', 'nachname', 'sukunimi', 'efternamn', 'etternavn', 'efternavn', 'nazwisko'],
  email: ['email', 'e mail', 'mail', 'email address', 'e mail address', 'sahkoposti', 'epost', 'e post', 'e pasts', 'el pastas', 'adres email', 'courriel'],
  jobTitle: ['job title', 'title', 'job', 'position', 'role', 'function', 'funktion', 'titel', 'tehtava', 'stanowisko', 'poste'],
  languages: ['languages', 'language', 'languages spoken', 'spoken languages', 'speaks', 'sprachen', 'kielet', 'sprak', 'jezyki', 'langues'],
  brings: ['brings', 'brings along', 'what they bring', 'what we bring', 'offers', 'offer', 'offering', 'offerings', 'solution', 'profile', 'description'],
  seeks: ['seeks', 'looks for', 'what they seek', 'what we seek', 'seeking', 'looking for', 'wants to meet', 'request', 'requests', 'need', 'needs', 'interested in'],
  arrives: ['arrives', 'arrival', 'arrives at', 'from', 'ankunft', 'saapuu'],
  leaves: ['leaves', 'departure', 'leaving', 'leaves at', 'departs', 'until', 'abreise', 'lahtee'],
  online: ['online', 'takes part online', 'virtual', 'remote', 'attends online'],
  timeZone: ['time zone', 'timezone', 'zone', 'zeitzone', 'aikavyohyke'],
  stepFree: ['step free', 'needs step free access', 'step free access', 'wheelchair', 'wheelchair access'],
  hearingLoop: ['hearing loop', 'needs a hearing loop', 'induction loop'],
  accessNote: ['access note', 'access', 'access needs', 'accessibility', 'special needs', 'other access needs'],
  maxMeetings: ['meetings at most', 'most meetings', 'max meetings', 'maximum meetings', 'fewer meetings'],
  standby: ['standby', 'stand by', 'on standby', 'reserve'],
}

const byName = new Map(Object.entries(names).flatMap(([meaning, spellings]) => spellings.map((spelling) => [spelling, meaning as HeaderMeaning] as const)))

/** Whatever its accents, signs and capitals; what stands in brackets or behind a star is left out. Null for a column of something else. */
export function meaningOf(header: string): HeaderMeaning | null {
  const plain = foldText(header)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return byName.get(plain) ?? null
}
