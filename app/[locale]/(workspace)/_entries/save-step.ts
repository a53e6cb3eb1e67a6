import 'server-only'
import { saveConfidential, saveConfidentialSchema } from '@/lib/directory/commands/save-confidential'
import { saveDraft, saveDraftSchema, type SaveDraft, type SavedDraft } from '@/lib/directory/commands/save-draft'
import { fieldForms, rowForms } from '@/lib/directory/entry-fields'
import { readNumber } from '@/lib/directory/entry-form'
import { getEditableEntry } from '@/lib/directory/entry-queries'
import { entryKinds, type EntryKind } from '@/lib/directory/model'
import { NotFound } from '@/lib/platform/errors'
import type { FormState } from '@/lib/platform/form-state'
import { getTranslator, type Translator } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import { formLocale } from '@/lib/web/form-locale'
import { formValues, nestFields, runAction } from '@/lib/web/run-action'
import { readStep } from './read-step'

type Saved = { ok: true; result: SavedDraft; /** Fields that could not be kept as typed. */ skipped: string[] }
type Refused = { ok: false; state: FormState; isConflict: boolean }

export type StepAddress = { kind: EntryKind; entryId: string; step: string }

export function stepAddress(formData: FormData): StepAddress {
  const kind = entryKinds.find((one) => one === formData.get('kind'))
  if (!kind) throw new NotFound()
  return { kind, entryId: String(formData.get('entryId') ?? ''), step: String(formData.get('step') ?? '') }
}

/**
 * Saves one step of the form. Sent by hand, all of it is right or it comes back with its errors;
 * saved as one types, what is right is kept and the rest waits.
 */
export async function saveStep(formData: FormData, { isPartial }: { isPartial: boolean }): Promise<Saved | Refused> {
  const t = getTranslator(formLocale(formData))
  const address = stepAddress(formData)
  const saved = address.step === 'confidential' ? await saveLayer(formData, t, address) : await saveFields(formData, t, address, isPartial)
  if (saved.ok) return saved
  return conflictOf(saved.state, formData, address)
}

async function saveFields(formData: FormData, t: Translator, { kind, entryId, step }: StepAddress, isPartial: boolean): Promise<Saved | { ok: false; state: FormState }> {
  const read = await readStep(kind, step, formData, t)
  const skipped = new Set<string>()
  const run = (changes: Record<string, unknown>) =>
    runAction(saveDraftSchema, (actor, input) => saveDraft(actor, input as SaveDraft), formData, {
      input: () => ({ kind, entryId, revision: formData.get('revision'), changes }),
      labels: () => labelsOf(t, kind),
    })
  const unresolved = read.errors.length > 0
  if (unresolved && !isPartial) {
    return { ok: false, state: { values: formValues(formData), errors: read.errors, message: '', done: '' } }
  }
  for (;;) {
    const changes = Object.fromEntries(Object.entries(read.changes).filter(([field]) => !skipped.has(field)))
    const done = await run(changes)
    if (done.ok) return { ...done, skipped: [...skipped, ...read.errors.map((error) => error.field)].map((field) => t(`directory.fields.${kind.toLowerCase()}.${field}`)) }
    const wrong = done.state.errors.map((error) => error.field.replace(/^changes\./, '').split('.')[0] ?? '').filter((field) => field in changes)
    if (!isPartial || wrong.length === 0) {
      return { ok: false, state: { ...done.state, errors: done.state.errors.map((error) => ({ ...error, field: read.toFormField(error.field) })) } }
    }
    for (const field of wrong) skipped.add(field)
  }
}

async function saveLayer(formData: FormData, t: Translator, { entryId }: StepAddress): Promise<Saved | { ok: false; state: FormState }> {
  const { runwayMonths, ...texts } = nestFields(formValues(formData))
  const labels = Object.fromEntries(layerFields.map((field) => [`content.${field}`, t(`directory.fields.confidential.${field}`)]))
  const done = await runAction(saveConfidentialSchema, saveConfidential, formData, {
    input: () => ({ entryId, revision: formData.get('revision'), content: { ...texts, runwayMonths: readNumber(String(runwayMonths ?? '')) } }),
    labels: () => labels,
  })
  if (done.ok) return { ...done, skipped: [] }
  return { ok: false, state: { ...done.state, errors: done.state.errors.map((error) => ({ ...error, field: error.field.replace(/^content\./, '') })) } }
}

export const layerFields = ['priceDetails', 'roadmap', 'securityDetails', 'intellectualProperty', 'runwayMonths'] as const

/** After a conflict the form carries the newest revision: who saves again has been told, and means it. */
async function conflictOf(state: FormState, formData: FormData, { kind, entryId }: StepAddress): Promise<Refused> {
  if (state.message === '') return { ok: false, state, isConflict: false }
  try {
    const { entry } = await getEditableEntry(await currentActor(), entryId, kind)
    const isConflict = String(entry.revision) !== formData.get('revision')
    return { ok: false, isConflict, state: isConflict ? { ...state, values: { ...state.values, revision: String(entry.revision) } } : state }
  } catch {
    return { ok: false, state, isConflict: false }
  }
}

/** Names of fields for error sentences, rows and their cells included. */
function labelsOf(t: Translator, kind: EntryKind): Record<string, string> {
  const labels: Record<string, string> = {}
  for (const [field, form] of Object.entries(fieldForms[kind])) {
    const label = t(`directory.fields.${kind.toLowerCase()}.${field}`)
    labels[`changes.${field}`] = label
    for (let at = 0; at < 40; at++) {
      labels[`changes.${field}.${at}`] = label
      if (form.as === 'rows') for (const cell of Object.keys(rowForms[form.name])) labels[`changes.${field}.${at}.${cell}`] = t(`directory.fields.${form.name}.${cell}`)
    }
  }
  return labels
}
