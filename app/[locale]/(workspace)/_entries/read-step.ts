import 'server-only'
import { fieldForms } from '@/lib/directory/entry-fields'
import { fieldInForm, readForm, type ReadForm } from '@/lib/directory/entry-form'
import { findStep } from '@/lib/directory/entry-steps'
import type { EntryKind } from '@/lib/directory/model'
import { resolveCodes } from '@/lib/directory/resolve-codes'
import type { FormState } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { formValues, nestFields } from '@/lib/web/run-action'

export type StepInput = {
  changes: Record<string, unknown>
  /** Names that no list knows. */
  errors: FormState['errors']
  toFormField: (path: string) => string
}

/** What a step's form says: text made into values, names into codes, and one row fewer where that was asked. */
export async function readStep(kind: EntryKind, stepKey: string, formData: FormData, t: Translator): Promise<StepInput> {
  const fields = findStep(kind, stepKey)?.fields ?? []
  const values = formValues(formData)
  const removed = /^remove:([A-Za-z]+\.\d{1,4})$/.exec(String(values.then ?? ''))?.[1]
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => removed === undefined || !name.startsWith(`${removed}.`)))
  const typed = nestFields(kept)
  const errors: FormState['errors'] = []
  for (const field of fields) {
    const form = fieldForms[kind][field]
    const written = kept[`${field}-typed`]
    if (form?.as !== 'picker' || typeof written !== 'string' || written.trim() === '') continue
    const resolved = await resolveCodes(form.vocabulary, written, t.locale)
    typed[field] = [...((typed[field] as string[] | undefined) ?? []), ...resolved.codes]
    const [unknown] = resolved.unknown
    const [ambiguous] = resolved.ambiguous
    if (unknown !== undefined) errors.push({ field, message: t('errors.unknown-name', { name: unknown }) })
    else if (ambiguous) errors.push({ field, message: t('errors.ambiguous-name', { name: ambiguous.name, choices: ambiguous.choices.join('; ') }) })
  }
  const { changes, rowPositions } = readForm(kind, fields, typed)
  const positions = inForm(rowPositions, Object.keys(kept))
  return { changes, errors, toFormField: (path) => fieldInForm(kind, path.replace(/^changes\./, ''), positions) }
}

/** nestFields closes the gaps between numbered rows; errors have to name the number in the form. */
function inForm(rowPositions: ReadForm['rowPositions'], names: string[]): ReadForm['rowPositions'] {
  return Object.fromEntries(
    Object.entries(rowPositions).map(([field, positions]) => {
      const numbers = names.flatMap((name) => (name.startsWith(`${field}.`) ? [Number(name.split('.')[1])] : []))
      const inOrder = [...new Set(numbers)].sort((a, b) => a - b)
      return [field, positions.map((at) => inOrder[at] ?? at)]
    }),
  )
}
