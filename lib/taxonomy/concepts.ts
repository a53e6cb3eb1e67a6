import { capabilities } from './concepts/capabilities'
import { care } from './concepts/care'
import { clinical } from './concepts/clinical'
import { devices } from './concepts/devices'
import { functions } from './concepts/functions'
import { further } from './concepts/further'
import { goods } from './concepts/goods'
import { conceptLanguages, parseConcepts, parseFurther, parseServedBy, parseWeights, withFurther, type Concept, type ConceptLanguage } from './concepts/model'
import { procurement } from './concepts/procurement'
import { ConceptReader } from './concepts/read'
import { regulation } from './concepts/regulation'
import { servedBy } from './concepts/served-by'
import { services } from './concepts/services'
import { standards } from './concepts/standards'
import { systems } from './concepts/systems'
import { conceptWeights } from './concepts/weights'
import { works } from './concepts/works'

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
