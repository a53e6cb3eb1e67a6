import { buttonClass } from '@/components/ui/button-class'
import { facetsOfPage, needStates, type BrowseFilters, type FacetName } from '@/lib/directory/browse-params'
import { formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { facetTitle, valueTitle, type Labels } from './words'

type Count = { value: string; count: number }
type Counts = { total: number; states: Record<string, number>; facets: Partial<Record<FacetName, Count[]>> }
type Props = { t: Translator; locale: string; filters: BrowseFilters; counts: Counts; labels: Labels; form: string }

const shownAtOnce = 8
const openAtFirst = 4

/** Facets with counts. On a phone they unfold as a sheet, by the state of a `details` beside them. */
export function FacetPanel(props: Props) {
  const { t, locale, filters, counts, form } = props
  const chosen = Object.values(filters.chosen).reduce((sum, values) => sum + values.length, 0)
  return (
    <div>
      <details id={`${form}-sheet`} className="peer lg:hidden">
        <summary className={`${buttonClass('secondary')} w-full list-none`}>{chosen > 0 ? t('browse.filters-chosen', { count: chosen }) : t('browse.filters')}</summary>
      </details>
      <div className="mt-3 hidden flex-col gap-1 rounded-base border border-line-strong bg-surface p-4 peer-open:flex lg:mt-0 lg:flex lg:border-0 lg:bg-transparent lg:p-0">
        <h2 className="sr-only">{t('browse.filters')}</h2>
        {filters.page === 'needs' && <StateChoice {...props} />}
        {facetsOfPage[filters.page].map((facet: FacetName, at) => (
          <Facet key={facet} {...props} facet={facet} isOpen={at < openAtFirst || filters.chosen[facet] !== undefined} />
        ))}
        <div className="sticky bottom-0 bg-surface pt-3 lg:static lg:bg-transparent">
          <button type="submit" form={form} data-closes-sheet="" className={`${buttonClass('primary')} w-full lg:hidden`}>
            {t('browse.show-count', { count: counts.total })}
          </button>
          <button type="submit" form={form} className={`${buttonClass('secondary')} hidden w-full lg:inline-flex`} lang={locale}>
            {t('browse.show')}
          </button>
        </div>
      </div>
    </div>
  )
}

const option = 'flex min-h-11 cursor-pointer items-start gap-2.5 py-2 text-sm lg:min-h-8 lg:py-1'

function StateChoice({ t, locale, filters, counts, form }: Props) {
  return (
    <fieldset className="border-b border-line pb-3">
      <legend className="py-2 font-semibold">{t('browse.facet.state')}</legend>
      {needStates.map((state) => (
        <label key={state} className={option}>
          <input type="radio" name="state" value={state} form={form} defaultChecked={filters.state === state} className="mt-0.5 size-4 shrink-0 accent-accent" />
          <span className="grow">{t(`browse.value.state.${state}`)}</span>
          <span className="tabular text-ink-soft">{formatNumber(locale, counts.states[state] ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Facet({ facet, isOpen, ...props }: Props & { facet: FacetName; isOpen: boolean }) {
  const { t, filters, counts, labels } = props
  const chosen = filters.chosen[facet] ?? []
  const found = counts.facets[facet] ?? []
  const missing = chosen.filter((value) => !found.some((one) => one.value === value)).map((value) => ({ value, count: 0 }))
  const named = [...found, ...missing].map((one) => ({ ...one, title: valueTitle(t, labels, filters.page, facet, one.value), isChosen: chosen.includes(one.value) }))
  if (named.length === 0) return null
  const title = facetTitle(t, filters.page, facet)
  const values = facet === 'country' ? asTree(named) : inOrder(facet, named)
  const first = values.filter((one, at) => at < shownAtOnce || one.isChosen || (one.depth ?? 0) > 0)
  const rest = values.filter((one) => !first.includes(one))
  return (
    <details open={isOpen} className="border-b border-line py-1">
      <summary className="py-2 font-semibold">{title}</summary>
      <fieldset className="pb-2">
        <legend className="sr-only">{title}</legend>
        <Values {...props} facet={facet} values={first} />
        {rest.length > 0 && (
          <details>
            <summary className="py-2 text-sm text-accent underline">{t('browse.more-values', { count: rest.length })}</summary>
            <Values {...props} facet={facet} values={rest} />
          </details>
        )}
      </fieldset>
    </details>
  )
}

type Value = Count & { title: string; isChosen: boolean; depth?: number }

const indents = ['', 'pl-4', 'pl-8', 'pl-12']

function Values({ locale, facet, values, form }: Props & { facet: FacetName; values: Value[] }) {
  return (
    <ul>
      {values.map((one) => (
        <li key={one.value} className={indents[one.depth ?? 0]}>
          <label className={option}>
            <input type="checkbox" name={facet} value={one.value} form={form} defaultChecked={one.isChosen} className="mt-0.5 size-4 shrink-0 accent-accent" />
            <span className="grow">{one.title}</span>
            <span className="tabular text-ink-soft">{formatNumber(locale, one.count)}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

/** Bands and periods keep their own order; everything else stands by its count. */
function inOrder(facet: FacetName, values: Value[]): Value[] {
  const fixed: Partial<Record<FacetName, string[]>> = { due: ['week', 'month', 'none'], trl: ['1-3', '4-6', '7-8', '9'], source: ['own', 'notice'] }
  const order = fixed[facet]
  return order ? values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : values
}

/** Regions under their country. A level that only repeats the one above (Eesti in Eesti) is left out. */
function asTree(values: Value[]): Value[] {
  const iso = (code: string) => ({ EL: 'GR', UK: 'GB' })[code.slice(0, 2)] ?? code.slice(0, 2)
  const regions = values.filter((one) => one.value.length > 2).toSorted((a, b) => (a.value < b.value ? -1 : 1))
  const below = (code: string) => regions.filter((one) => one.value.length === code.length + 1 && one.value.startsWith(code))
  const unfold = (parent: string, depth: number): Value[] =>
    below(parent).flatMap((one) => {
      const isOnly = below(parent).length === 1 && one.value.length < 5 && !one.isChosen
      return isOnly ? unfold(one.value, depth) : [{ ...one, depth: Math.min(depth, 3) }, ...unfold(one.value, depth + 1)]
    })
  return values
    .filter((one) => one.value.length === 2)
    .flatMap((country) => {
      const spelling = regions.find((one) => iso(one.value) === country.value)?.value.slice(0, 2)
      return [country, ...(spelling ? unfold(spelling, 1) : [])]
    })
}
