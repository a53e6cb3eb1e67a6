import { Banner, TableFrame } from '@/components/ui/layout'
import type { ImportPreview } from '@/lib/events/imports/import-queries'
import type { KindView } from '@/lib/events/registrations/registration-queries'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

const firstRows = 10
const rowsNamed = 20

/** What an import would do: in a sentence, what is wrong by row and column, and the first rows as they are understood. */
export function ImportPreviewView({ t, preview, kinds }: { t: Translator; preview: ImportPreview; kinds: readonly KindView[] }) {
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.import.${key}`, params)
  const good = preview.rows.filter((row) => row.values !== null)
  const bad = preview.rows.filter((row) => row.values === null)
  const fresh = new Set(good.filter((row) => row.registrationId === null).map((row) => row.organisation)).size
  return (
    <>
      <Banner tone={bad.length > 0 ? 'attention' : 'accent'} title={text('summary.good', { count: good.length })}>
        <p>{text('of-file', { file: preview.fileName, rows: preview.rows.length })} {text('summary.organisations', { fresh, people: good.length })}</p>
        <p>{text('summary.bad', { count: bad.length })}</p>
        {good.length > 0 && <p>{text('summary.mails')}</p>}
      </Banner>
      {preview.isGuessed && <Banner tone="attention">{text('guessed')}</Banner>}
      {preview.ignored.length > 0 && <p className="measure text-ink-soft">{text('ignored', { columns: preview.ignored.join(', ') })}</p>}
      {bad.length > 0 && <Errors t={t} rows={bad} />}
      <Notes t={t} rows={good} />
      {good.length > 0 && <Understood t={t} rows={good} kinds={kinds} />}
    </>
  )
}

type Rows = ImportPreview['rows']

function Errors({ t, rows }: { t: Translator; rows: Rows }) {
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.import.${key}`, params)
  return (
    <div className="flex flex-col gap-3">
      <h3>{text('errors-title')}</h3>
      <TableFrame label={text('errors-table')}>
        <table className="w-full min-w-120 text-left text-sm">
          <thead className="border-b border-line-strong">
            <tr>
              {['row', 'column', 'wrong'].map((column) => (
                <th key={column} scope="col" className="px-3 py-2.5 font-semibold">
                  {text(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.flatMap((row) =>
              row.problems.map((problem, at) => (
                <tr key={`${row.number} ${at}`}>
                  <th scope="row" className="px-3 py-2.5 align-top font-semibold tabular-nums">
                    {row.number}
                  </th>
                  <td className="px-3 py-2.5 align-top">{text(`columns.${problem.column}`)}</td>
                  <td className="min-w-64 px-3 py-2.5">
                    {text(`problems.${problem.code}`, problem.params)}
                    {at === 0 && <span className="block text-ink-soft">{[row.person, row.organisation].filter((part) => part !== '').join(', ')}</span>}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}

function Notes({ t, rows }: { t: Translator; rows: Rows }) {
  const codes = (['known-person', 'joins', 'gone'] as const).map((code) => ({ code, numbers: rows.filter((row) => row.notes.some((note) => note.code === code)).map((row) => row.number) })).filter(({ numbers }) => numbers.length > 0)
  if (codes.length === 0) return null
  return (
    <div className="flex flex-col gap-2">
      <h3>{t('registrations.import.notes-title')}</h3>
      <ul className="measure flex list-disc flex-col gap-1 pl-5">
        {codes.map(({ code, numbers }) => (
          <li key={code}>{t(`registrations.import.notes.${code}`, { count: numbers.length, rows: `${numbers.slice(0, rowsNamed).join(', ')}${numbers.length > rowsNamed ? ' …' : ''}` })}</li>
        ))}
      </ul>
    </div>
  )
}

function Understood({ t, rows, kinds }: { t: Translator; rows: Rows; kinds: readonly KindView[] }) {
  const text = (key: string) => t(`registrations.import.${key}`)
  const columns = ['organisation', 'kind', 'country', 'person', 'email', 'languages'] as const
  return (
    <div className="flex flex-col gap-3">
      <h3>{text('rows-title')}</h3>
      <TableFrame label={text('rows-table')}>
        <table className="w-full min-w-200 text-left text-sm">
          <thead className="border-b border-line-strong">
            <tr>
              <th scope="col" className="px-3 py-2.5 font-semibold">
                {text('row')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="px-3 py-2.5 font-semibold">
                  {text(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.slice(0, firstRows).map((row) => {
              const values = row.values!
              const cells = {
                organisation: values.organisationName,
                kind: kinds.find((kind) => kind.id === values.kindId)?.name ?? '',
                country: values.country ? labelOf('country', values.country, t.locale) : '',
                person: values.person.name,
                email: values.person.email,
                languages: values.person.languages.map((code) => labelOf('language', code, t.locale)).join(', '),
              }
              return (
                <tr key={row.number}>
                  <th scope="row" className="px-3 py-2.5 align-top tabular-nums">
                    {row.number}
                  </th>
                  {columns.map((column) => (
                    <td key={column} className="px-3 py-2.5 align-top">
                      {cells[column]}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}
