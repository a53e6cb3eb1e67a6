import { displayTerms } from '../display-terms'
import { languageCodes } from '../iso'
import type { Term } from '../model'

export function languages(): readonly Term[] {
  return displayTerms(languageCodes, 'language')
}
