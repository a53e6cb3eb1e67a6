import { capabilities } from './capabilities'
import { care } from './care'
import { clinical } from './clinical'
import { devices } from './devices'
import { functions } from './functions'
import { conceptLanguages, parseConcepts, type Concept, type ConceptLanguage } from './model'
import { procurement } from './procurement'
import { ConceptReader } from './read'
import { regulation } from './regulation'
import { standards } from './standards'
import { systems } from './systems'

const files = [systems, devices, functions, capabilities, clinical, care, standards, regulation, procurement]

let concepts: readonly Concept[] | null = null
let reader: ConceptReader | null = null

/** All concepts, in the order of their files. */
export const allConcepts = (): readonly Concept[] => (concepts ??= files.flatMap(parseConcepts))

export const conceptReader = (): ConceptReader => (reader ??= new ConceptReader(allConcepts()))

let byId: ReadonlyMap<string, Concept> | null = null

/** What a concept is called in a language; English where it has no name in it. */
export function conceptLabel(id: string, language: string): string {
  byId ??= new Map(allConcepts().map((concept) => [concept.id, concept]))
  const terms = byId.get(id)?.terms
  const own = conceptLanguages.find((one): one is ConceptLanguage => one === language.slice(0, 2))
  return (own && terms?.[own]?.[0]) ?? terms?.en?.[0] ?? id
}
