import { isNotStated } from '@/lib/directory/changed-fields'
import { fieldForms } from '@/lib/directory/entry-fields'
import type { EntryKind } from '@/lib/directory/model'

/** A line of the detail page: the fields it says together, and the key of its name when that is not a field's own. */
export type EntryRow = { fields: readonly string[]; name: string }

/** Fields that are read together; the line stands where the first of them stands in the form. */
const together: Record<EntryKind, readonly EntryRow[]> = {
  OFFERING: [
    { fields: ['trl', 'trlEvidence'], name: 'directory.fields.offering.trl' },
    { fields: ['priceFrom', 'priceTo', 'currency'], name: 'browse.detail.price' },
  ],
  NEED: [
    { fields: ['budgetFrom', 'budgetTo', 'currency', 'budgetState'], name: 'browse.detail.budget' },
    { fields: ['deadline', 'timeZone'], name: 'browse.detail.deadline' },
    { fields: ['contactRole', 'contactMandate', 'contactMandateUpTo'], name: 'browse.detail.contact' },
    { fields: ['users', 'usersNote'], name: 'directory.fields.need.users' },
    { fields: ['interoperability', 'systemsNote'], name: 'directory.fields.need.interoperability' },
  ],
  MANDATE: [
    { fields: ['ticketFrom', 'ticketTo', 'currency'], name: 'browse.detail.ticket' },
    { fields: ['excludedCategories', 'exclusionsNote'], name: 'directory.fields.mandate.excludedCategories' },
  ],
}

/** Said on top of the page. */
const onTop = ['title', 'summary', 'language']
/** A currency or a time zone without its amount or moment states nothing. */
const alone = ['currency', 'timeZone']

export function rowsOf(kind: EntryKind, content: Readonly<Record<string, unknown>>): { stated: EntryRow[]; missing: EntryRow[] } {
  const rows: EntryRow[] = []
  for (const field of fieldsInOrder(kind)) {
    if (onTop.includes(field)) continue
    const row = together[kind].find((one) => one.fields.includes(field)) ?? { fields: [field], name: `directory.fields.${kind.toLowerCase()}.${field}` }
    if (!rows.includes(row)) rows.push(row)
  }
  const isStated = (row: EntryRow) => row.fields.some((field) => !alone.includes(field) && !isNotStated(content[field]))
  return { stated: rows.filter(isStated), missing: rows.filter((row) => !isStated(row)) }
}

/** The order of the form: a stored content has none. Translations are read beside what they translate. */
function fieldsInOrder(kind: EntryKind): string[] {
  const fields = Object.keys(fieldForms[kind])
  return kind === 'NEED' ? fields.toSpliced(fields.indexOf('problem') + 1, 0, 'translations') : fields
}
