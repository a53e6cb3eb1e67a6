import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/layout'
import { pathOf, type EntryKind } from '@/lib/directory/model'
import { formatMoney } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { Deadline } from './when'
import { labelFrom, type Labels } from './words'

export type EntryRowView = {
  id: string
  kind: EntryKind
  title: string
  language: string
  summary: string
  organisationId: string | null
  owner: string
  isVerified: boolean
  countries: string[]
  nuts: string[]
  deadline: Date | null
  timeZone: string
  stage: string | null
  isOpen: boolean
  categories: string[]
  careSettings: string[]
  trl: number | null
  deviceClass: string | null
  investmentStages: string[]
  ticketFrom: number | null
  ticketTo: number | null
  currency: string
  isFromNotice: boolean
  isDemo: boolean
}

type Props = { t: Translator; locale: string; row: EntryRowView; labels: Labels; at: Date }

/** One line of sight: title, who and where, when it decides, three facts, state. */
export function EntryRow(props: Props) {
  const { t, locale, row, labels } = props
  return (
    <li className="flex flex-col gap-1 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <h3 className="measure min-w-0">
          <a href={`/${locale}/${pathOf[row.kind]}/${row.id}`} lang={row.language || undefined}>
            {row.title}
          </a>
        </h3>
        <p className="flex flex-wrap gap-1.5">
          {row.kind === 'NEED' && <Badge tone={row.isOpen ? 'accent' : 'plain'}>{t(row.isOpen ? 'browse.row.open' : 'browse.row.closed')}</Badge>}
          {row.isFromNotice && <Badge>{t('browse.row.from-notice')}</Badge>}
          {row.isDemo && <Badge tone="attention">{t('common.demo')}</Badge>}
          {row.language && row.language !== locale && (
            <Badge>
              <abbr title={t('browse.row.text-language', { language: labelFrom(labels, 'language', row.language) })} className="no-underline">
                {row.language.toUpperCase()}
              </abbr>
            </Badge>
          )}
        </p>
      </div>
      <p className="text-sm text-ink-soft">
        <span className="text-ink">{row.owner}</span>
        {row.isVerified && ` (${t('browse.detail.verified')})`}
        {row.kind === 'NEED' && placeOf(props) && `, ${placeOf(props)}`}
      </p>
      {row.summary && (
        <p lang={row.language || undefined} className="measure line-clamp-2 text-sm">
          {row.summary}
        </p>
      )}
      <Facts {...props} />
    </li>
  )
}

/** The smallest region that has a name here, and the country. */
function placeOf({ row, labels }: Props): string {
  const code = row.nuts[0] ?? ''
  const region = [5, 4, 3].filter((length) => code.length >= length).map((length) => labelFrom(labels, 'nuts', code.slice(0, length))).find((label) => !code.startsWith(label))
  const country = row.countries[0]
  const names = [region ?? '', country ? labelFrom(labels, 'country', country) : '']
  return names.filter((name, at) => name !== '' && names.indexOf(name) === at).join(', ')
}

function Facts(props: Props) {
  const facts = factsOf(props).filter((fact) => fact.value !== '')
  const { t, locale, row, at } = props
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
      {row.kind === 'NEED' && (
        <Fact name={t('browse.row.deadline')}>{row.deadline ? <Deadline t={t} locale={locale} at={row.deadline} zone={row.timeZone} from={at} /> : t('browse.when.none')}</Fact>
      )}
      {facts.map((fact) => (
        <Fact key={fact.name} name={fact.name}>
          {fact.value}
        </Fact>
      ))}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline text-ink-soft">{name}:</dt> <dd className="inline">{children}</dd>
    </div>
  )
}

function factsOf({ t, locale, row, labels }: Props): { name: string; value: string }[] {
  const some = (vocabulary: VocabularyName, codes: readonly string[], most: number) => {
    const names = codes.slice(0, most).map((code) => labelFrom(labels, vocabulary, code))
    if (names.length === 0) return ''
    return codes.length > most ? t('browse.row.and-more', { list: names.join(', '), count: codes.length - most }) : names.join(', ')
  }
  const category = { name: t('browse.row.category'), value: some('product-category', row.categories, 2) }
  if (row.kind === 'NEED') {
    return [{ name: t('browse.row.stage'), value: row.stage ? labelFrom(labels, 'need-stage', row.stage) : '' }, category, { name: t('browse.row.setting'), value: some('care-setting', row.careSettings, 2) }]
  }
  if (row.kind === 'OFFERING') {
    return [
      category,
      { name: t('browse.row.maturity'), value: row.trl === null ? '' : t('browse.row.trl', { level: row.trl }) },
      { name: t('browse.row.countries'), value: some('country', row.countries, 3) },
    ]
  }
  return [
    { name: t('browse.row.stage'), value: some('investment-stage', row.investmentStages, 3) },
    { name: t('browse.row.ticket'), value: ticketOf(t, locale, row) },
    { name: t('browse.row.invests-in'), value: some('country', row.countries, 3) },
  ]
}

function ticketOf(t: Translator, locale: string, { ticketFrom, ticketTo, currency }: EntryRowView): string {
  const [from, to] = [ticketFrom ?? ticketTo, ticketTo ?? ticketFrom]
  if (from === null || to === null) return ''
  const amount = formatMoney(locale, from, to, currency)
  return ticketFrom === null ? t('browse.detail.up-to', { amount }) : ticketTo === null ? t('browse.detail.from', { amount }) : amount
}
