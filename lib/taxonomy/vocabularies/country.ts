import { displayTerms } from '../display-terms'
import { countryCodes } from '../iso'
import type { Term } from '../model'

export function countries(): readonly Term[] {
  return displayTerms(countryCodes, 'region')
}
