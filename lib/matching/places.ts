import { mention, type FieldText, type Mention, type Mentions } from './reading'

/** Where in which field a concept stands. Finding concepts in a text takes long, so their places are kept with the terms. */
export type Place = { field: number; from: number; to: number }

/** The first place in each field is enough: it is where the words are taken from. */
export function notePlace(places: Map<string, Place[]>, concept: string, place: Place): void {
  const known = places.get(concept)
  if (!known) places.set(concept, [place])
  else if (known.at(-1)!.field !== place.field) known.push(place)
}

/** One line: a mark of the texts, then each concept with its places. */
export function writePlaces(fields: readonly FieldText[], places: ReadonlyMap<string, readonly Place[]>): string {
  const concepts = [...places].map(([concept, list]) => [concept, ...list.flatMap(({ field, from, to }) => [field, from, to])].join(':'))
  return [markOf(fields), ...concepts].join(' ')
}

/** Null where the places are not of these texts. */
export function mentionsAt(fields: readonly FieldText[], written: string): Mentions | null {
  const [mark, ...concepts] = written.split(' ')
  if (mark !== markOf(fields)) return null
  const mentions = new Map<string, Mention>()
  for (const one of concepts) {
    const [concept, ...numbers] = one.split(':')
    for (let at = 0; at + 2 < numbers.length; at += 3) {
      const { text, field } = fields[Number(numbers[at])]!
      mention(mentions, concept!, text.slice(Number(numbers[at + 1]), Number(numbers[at + 2])), field)
    }
  }
  return mentions
}

/** Changes with the texts; FNV-1a over their letters. */
function markOf(fields: readonly FieldText[]): string {
  let hash = 2_166_136_261
  for (const { text } of fields) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
    hash = Math.imul(hash ^ text.length, 16_777_619)
  }
  return (hash >>> 0).toString(36)
}
