import { functions } from './functions'
import { goods } from './goods'
import { parseConcepts, type Concept } from './model'
import { ConceptReader } from './read'
import { standards } from './standards'
import { systems } from './systems'

const files = [systems, functions, standards, goods]

let concepts: readonly Concept[] | null = null
let reader: ConceptReader | null = null

/** All concepts, in the order of their files. */
export const allConcepts = (): readonly Concept[] => (concepts ??= files.flatMap(parseConcepts))

export const conceptReader = (): ConceptReader => (reader ??= new ConceptReader(allConcepts()))
