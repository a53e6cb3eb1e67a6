import { TextField } from '@/components/ui/fields'
import type { Figures, RelatedEnterprise, StatedEnterprise } from '@/lib/accounts/sme-size'
import type { Translator } from '@/lib/platform/i18n'

const figures: { name: keyof Figures; key: string; hint: string }[] = [
  { name: 'headcount', key: 'headcount', hint: 'headcount-hint' },
  { name: 'turnover', key: 'turnover', hint: 'money-hint' },
  { name: 'balanceSheet', key: 'balance-sheet', hint: 'money-hint' },
]

/** Always two empty rows at the end, so that enterprises can be added without JavaScript. */
export const relatedRows = (stated: StatedEnterprise): (RelatedEnterprise | null)[] => [...stated.relatedEnterprises, null, null]

export function FiguresFields({ t, stated }: { t: Translator; stated: StatedEnterprise }) {
  const optional = t('common.optional')
  const text = (key: string, params?: Record<string, string | number>) => t(`organisations.figures.${key}`, params)
  const number = (value: number | null) => (value === null ? '' : grouped(value))
  return (
    <>
      {figures.map(({ name, key, hint }) => (
        <TextField key={name} name={name} label={text(key)} hint={text(hint)} optional={optional} initial={number(stated[name])} inputMode="decimal" width="sm:max-w-72" />
      ))}
      <TextField name="publicBodyShare" label={text('public-body-share')} hint={text('public-body-share-hint')} optional={optional} initial={number(stated.publicBodyShare)} inputMode="decimal" width="sm:max-w-72" />
      <section aria-labelledby="related-title" className="flex flex-col gap-6">
        <div>
          <h2 id="related-title">{text('related')}</h2>
          <p className="measure mt-2 text-ink-soft">{text('related-text')}</p>
        </div>
        {relatedRows(stated).map((row, i) => (
          <fieldset key={i} className="rounded-base border border-line p-4 sm:p-5">
            <legend className="px-2 font-semibold">{text('related-row', { number: i + 1 })}</legend>
            <div className="grid items-end gap-4 sm:grid-cols-2">
              <TextField name={`related.${i}.name`} label={text('related-name')} optional={optional} initial={row?.name} maxLength={200} />
              <TextField name={`related.${i}.share`} label={text('share')} optional={optional} initial={number(row?.share ?? null)} inputMode="decimal" />
              {figures.map(({ name, key }) => (
                <TextField key={name} name={`related.${i}.${name}`} label={text(key)} optional={optional} initial={number(row?.[name] ?? null)} inputMode="decimal" />
              ))}
            </div>
          </fieldset>
        ))}
      </section>
    </>
  )
}

/** Spaces between thousands, which every reader and our own reading of figures understands. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ' ')
  return fraction ? `${spaced}.${fraction}` : spaced
}
