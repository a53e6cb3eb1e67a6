import { capabilities } from './capabilities'
import { functions } from './functions'
import { parseConcepts, type Concept } from './model'
import { procurement } from './procurement'
import { ConceptReader } from './read'
import { regulation } from './regulation'
import { standards } from './standards'

const files = [functions, capabilities, standards, regulation, procurement]

let concepts: readonly Concept[] | null = null
let reader: ConceptReader | null = null

/** All concepts, in the order of their files. */
export const allConcepts = (): readonly Concept[] => (concepts ??= files.flatMap(parseConcepts))

export const conceptReader = (): ConceptReader => (reader ??= new ConceptReader(allConcepts()))
