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
          <span className="tabular shrink-0 text-ink-soft">{formatNumber(locale, counts.states[state] ?? 0)}</span>
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

const indents = ['', 'pl-4', 'pl-8']

function Values({ locale, facet, values, form }: Props & { facet: FacetName; values: Value[] }) {
  return (
    <ul>
      {values.map((one) => (
        <li key={one.value} className={indents[one.depth ?? 0]}>
          <label className={option}>
            <input type="checkbox" name={facet} value={one.value} form={form} defaultChecked={one.isChosen} className="mt-0.5 size-4 shrink-0 accent-accent" />
            <span className="grow">{one.title}</span>
            <span className="tabular shrink-0 text-ink-soft">{formatNumber(locale, one.count)}</span>
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

/**
 * Regions under a chosen country: the middle level (NUTS 2), which people know by name, and the small ones (NUTS 3)
 * below one that is chosen, or at once where the country has no other middle level.
 */
function asTree(values: Value[]): Value[] {
  const regions = values.filter((one) => one.value.length > 2).toSorted((a, b) => (a.value < b.value ? -1 : 1))
  const chosen = regions.filter((one) => one.isChosen)
  return values
    .filter((one) => one.value.length === 2)
    .flatMap((country) => {
      const own = regions.filter((one) => isoOf(one.value) === country.value)
      const middle = own.filter((one) => one.value.length <= 4)
      const small = (parent: string, depth: number) => own.filter((one) => one.value.length === 5 && one.value.startsWith(parent)).map((one) => ({ ...one, depth }))
      if (middle.length === 1 && middle[0]) return [country, ...small(middle[0].value, 1)]
      const isOpened = (one: Value) => chosen.some((other) => other.value.startsWith(one.value))
      return [country, ...middle.flatMap((one) => [{ ...one, depth: 1 }, ...(isOpened(one) ? small(one.value, 2) : [])])]
    })
}

const isoOf = (nuts: string) => ({ EL: 'GR', UK: 'GB' })[nuts.slice(0, 2)] ?? nuts.slice(0, 2)
