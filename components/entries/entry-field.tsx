import { CodePicker, type PickerTexts } from '@/components/ui/code-picker'
import { ChoiceGroup, SelectField, TextArea, TextField, type Option } from '@/components/ui/fields'
import { fieldForms, rowForms, type CellForm, type RowName } from '@/lib/directory/entry-fields'
import { typedOf } from '@/lib/directory/entry-form'
import type { Draft } from '@/lib/directory/draft'
import type { EntryKind } from '@/lib/directory/model'
import { budgetStates, contactMandates, needModes, referenceKinds } from '@/lib/directory/schemas'
import { timeZones } from '@/lib/directory/zoned-time'
import type { Translator } from '@/lib/platform/i18n'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { optionsOf } from './options'
import { RepeatingRows, type CellView } from './repeating-rows'

type Props = {
  t: Translator
  kind: EntryKind
  field: string
  draft: Draft
  isRequired: boolean
  /** Labels of chosen codes, imported lists included. */
  labels: ReadonlyMap<VocabularyName, ReadonlyMap<string, string>>
  /** The repeating group to which a row was asked for. */
  more: string
}

/** One question of the form, drawn by the table of fields. */
export function EntryField({ t, kind, field, draft, isRequired, labels, more }: Props) {
  const form = fieldForms[kind][field]
  if (!form) return null
  const asked = `directory.ask.${kind.toLowerCase()}.${field}`
  const initial = typedOf(kind, field, draft)
  const hint = [t(`${asked}.why`), t.has(`${asked}.example`) ? t('directory.form.example', { example: t(`${asked}.example`) }) : ''].filter(Boolean).join('\n')
  const common = { name: field, label: t(`${asked}.question`), hint, optional: isRequired ? undefined : t('common.optional') }
  const text = String(initial)

  switch (form.as) {
    case 'text':
      return <TextField {...common} initial={text} maxLength={form.max} />
    case 'url':
      return <TextField {...common} initial={text} maxLength={form.max} type="url" inputMode="url" autoComplete="url" />
    case 'long-text':
      return <TextArea {...common} initial={text} maxLength={form.max} rows={form.rows} />
    case 'lines':
      return <TextArea {...common} initial={text} rows={5} />
    case 'number':
      return <TextField {...common} initial={text} inputMode="decimal" width="sm:max-w-60" />
    case 'deadline':
      return <TextField {...common} initial={text} type="datetime-local" width="sm:max-w-72" />
    case 'zone':
      return <SelectField {...common} initial={text} options={zoneOptions(t)} empty={t('directory.form.choose')} />
    case 'words':
      return <ChoiceGroup {...common} type="radio" initial={text} options={[{ value: '', label: t('directory.form.not-stated') }, ...wordOptions(t, form.list)]} />
    case 'choice':
      return <SelectField {...common} initial={text} options={optionsOf(form.vocabulary, t.locale)} empty={isRequired ? t('directory.form.choose') : t('directory.form.not-stated')} />
    case 'choices':
      return <ChoiceGroup {...common} type="checkbox" columns={2} initial={initial} options={optionsOf(form.vocabulary, t.locale)} />
    case 'picker':
      return (
        <CodePicker
          {...common}
          chosen={(initial as string[]).map((code) => ({ code, label: labels.get(form.vocabulary)?.get(code) ?? code }))}
          maximum={maximumOf(field)}
          url={`/${t.locale}/api/terms?vocabulary=${form.vocabulary}`}
          listUrl={`/${t.locale}/codes/${form.vocabulary}`}
          texts={pickerTexts(t, maximumOf(field))}
        />
      )
    case 'rows':
      return <Rows t={t} name={form.name} field={field} label={`${common.label} (${t('common.optional')})`} hint={hint} draft={draft} isMore={more === field} />
  }
}

function Rows({ t, name, field, label, hint, draft, isMore }: { t: Translator; name: RowName; field: string; label: string; hint: string; draft: Draft; isMore: boolean }) {
  const stored = (draft[field] ?? []) as Record<string, unknown>[]
  const cells = Object.entries(rowForms[name]).map(([key, cell]) => cellView(t, name, key, cell))
  const rows = stored.map((row) => Object.fromEntries(cells.map((cell) => [cell.key, typedCell(row[cell.key])])))
  const number = '{number}'
  return (
    <RepeatingRows
      name={field}
      legend={label}
      hint={hint}
      cells={cells}
      rows={rows}
      blank={isMore || rows.length === 0 ? 1 : 0}
      maximum={rowMaximum[name]}
      texts={{
        row: `${t(`directory.form.row-name.${name}`)} ${number}`,
        add: t(`directory.form.add-row.${name}`),
        remove: t(`directory.form.remove-row.${name}`, { number }),
      }}
    />
  )
}

function cellView(t: Translator, name: RowName, key: string, cell: CellForm): CellView {
  const label = t(`directory.fields.${name}.${key}`)
  if (cell.as === 'check') return { key, as: 'check', label, isOnAtFirst: key === 'isPublicBody' }
  if (cell.as === 'choice') return { key, as: 'select', label, options: optionsOf(cell.vocabulary, t.locale), empty: t('directory.form.choose') }
  if (cell.as === 'words') return { key, as: 'select', label, options: wordOptions(t, cell.list), empty: t('directory.form.choose') }
  if (cell.as === 'text') return { key, as: cell.max > 200 && key !== 'link' ? 'long-text' : 'text', label, max: cell.max }
  return { key, as: cell.as, label }
}

const typedCell = (value: unknown): string => (value === true ? 'on' : value === false || value === null || value === undefined ? '' : String(value))

const words = { budgetState: budgetStates, mode: needModes, contactMandate: contactMandates, referenceKind: referenceKinds }
const wordOptions = (t: Translator, list: keyof typeof words): Option[] => words[list].map((value) => ({ value, label: t(`directory.choices.${list}.${value}`) }))

const zoneOptions = (t: Translator): Option[] =>
  timeZones.map((zone) => ({ value: zone, label: t('directory.form.zone-of', { place: (zone.split('/').at(-1) ?? zone).replace('_', ' '), zone }) }))

const rowMaximum: Record<RowName, number> = { certificate: 20, reference: 40, 'evidence-item': 20, 'decision-date': 12 }
const maxima: Readonly<Record<string, number>> = { careAreas: 12, cpv: 20, interoperability: 30, productLanguages: 30, supportLanguages: 30, countriesServed: 60, requiredCertificates: 12, nuts: 30, languages: 12, countries: 60, excludedCategories: 26 }
const maximumOf = (field: string) => maxima[field] ?? 20

function pickerTexts(t: Translator, maximum: number): PickerTexts {
  return {
    type: t('directory.picker.type'),
    plain: t('directory.picker.plain'),
    list: t('directory.picker.list-link'),
    keep: t('directory.picker.keep'),
    noneChosen: t('directory.picker.none-chosen'),
    remove: t('directory.picker.remove', { label: '{label}' }),
    nothing: t('directory.picker.results', { count: 0 }),
    one: t('directory.picker.results', { count: 1 }),
    many: t('directory.picker.results', { count: 7 }).replace('7', '{count}'),
    added: t('directory.picker.added', { label: '{label}' }),
    removed: t('directory.picker.removed', { label: '{label}' }),
    failed: t('directory.picker.failed'),
    full: t('directory.picker.full', { maximum }),
  }
}
