import { capabilities } from './capabilities'
import { care } from './care'
import { clinical } from './clinical'
import { devices } from './devices'
import { functions } from './functions'
import { further } from './further'
import { goods } from './goods'
import { conceptLanguages, parseConcepts, parseFurther, parseServedBy, parseWeights, withFurther, type Concept, type ConceptLanguage } from './model'
import { procurement } from './procurement'
import { ConceptReader } from './read'
import { regulation } from './regulation'
import { servedBy } from './served-by'
import { services } from './services'
import { standards } from './standards'
import { systems } from './systems'
import { conceptWeights } from './weights'
import { works } from './works'

const files = [systems, devices, functions, capabilities, clinical, care, standards, regulation, procurement, goods, services, works]

let concepts: readonly Concept[] | null = null
let reader: ConceptReader | null = null

/** All concepts, in the order of their files. */
export const allConcepts = (): readonly Concept[] => (concepts ??= withFurther(files.flatMap(parseConcepts), parseFurther(further)))

export const conceptReader = (): ConceptReader => (reader ??= new ConceptReader(allConcepts()))

let byId: ReadonlyMap<string, Concept> | null = null

/** What a concept is called in a language; English where it has no name in it. */
export function conceptLabel(id: string, language: string): string {
  byId ??= new Map(allConcepts().map((concept) => [concept.id, concept]))
  const terms = byId.get(id)?.terms
  const own = conceptLanguages.find((one): one is ConceptLanguage => one === language.slice(0, 2))
  return (own && terms?.[own]?.[0]) ?? terms?.en?.[0] ?? id
}

let served: ReadonlyMap<string, readonly { id: string; closeness: number }[]> | null = null
let weights: ReadonlyMap<string, number> | null = null

/** What serves those who ask for a concept, and how well, from 0 to 1. */
export const whatServes = (id: string): readonly { id: string; closeness: number }[] => (served ??= parseServedBy(servedBy)).get(id) ?? []

/** How much a concept says about what is wanted, from 0 to 1: a form of contract says little, a kind of system all. */
export const conceptWeight = (id: string): number => (weights ??= parseWeights(conceptWeights)).get(id) ?? 1
