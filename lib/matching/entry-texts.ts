import type { MandateContent, NeedContent, OfferingContent } from '@/lib/directory/schemas'
import type { FieldText } from './reading'

/** The fields that are read as text, and how much a word in each counts. */
export function offeringTexts(offering: OfferingContent): FieldText[] {
  const { language } = offering
  return stated([
    { field: 'title', text: offering.title, weight: 2, language },
    { field: 'summary', text: offering.summary, weight: 1.5, language },
    { field: 'description', text: offering.description, weight: 1, language },
  ])
}

export function needTexts(need: NeedContent, lotText = ''): FieldText[] {
  const { language } = need
  return stated([
    { field: 'title', text: need.title, weight: 2, language },
    { field: 'summary', text: need.summary, weight: 1.5, language },
    { field: 'problem', text: need.problem, weight: 1, language },
    { field: 'requiredFeatures', text: need.requiredFeatures.join('\n'), weight: 1.5, language },
    { field: 'wishedFeatures', text: need.wishedFeatures.join('\n'), weight: 1, language },
    { field: 'systemsNote', text: need.systemsNote, weight: 1, language },
    { field: 'lots', text: lotText, weight: 0.5, language },
    ...need.translations.flatMap((translation) => [
      { field: 'title', text: translation.title, weight: 2, language: translation.language },
      { field: 'problem', text: translation.problem, weight: 1, language: translation.language },
    ]),
  ])
}

export function mandateTexts(mandate: MandateContent): FieldText[] {
  const { language } = mandate
  return stated([
    { field: 'title', text: mandate.title, weight: 1, language },
    { field: 'summary', text: mandate.summary, weight: 1.5, language },
    { field: 'description', text: mandate.description, weight: 1, language },
    { field: 'wishes', text: mandate.wishes, weight: 2, language },
  ])
}

const stated = (fields: FieldText[]): FieldText[] => fields.filter(({ text }) => text.trim() !== '')
