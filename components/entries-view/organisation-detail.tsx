import { labelFrom, type Labels } from '@/components/browse/words'
import { Badge, ButtonLink, EmptyState, Facts, PageHeader } from '@/components/ui/layout'
import type { OrganisationKind } from '@/lib/accounts/model'
import type { SmeSize } from '@/lib/accounts/sme-size'
import { entryKinds, pathOf, type EntryKind } from '@/lib/directory/model'
import { formatDate, formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { WebLink } from './field-value'

type Published = { id: string; kind: EntryKind; title: string; language: string; isOpen: boolean }
export type OrganisationDetailView = {
  id: string
  kind: OrganisationKind
  name: string
  country: string
  city: string
  nuts: string | null
  website: string
  registrationNumber: string
  summary: string
  description: string
  languages: string[]
  isDemo: boolean
  verification: { state: string; at: Date } | null
  size: SmeSize | null
  isMember: boolean
  entries: Published[]
  labels: Labels
}

type Props = { t: Translator; locale: string; organisation: OrganisationDetailView }

/** What an organisation is, whether it was checked, and what it has published. */
export function OrganisationDetail({ t, locale, organisation }: Props) {
  const { entries } = organisation
  return (
    <article className="flex flex-col gap-8">
      <div>
        <PageHeader title={organisation.name} lead={organisation.summary && <p>{organisation.summary}</p>} back={{ href: `/${locale}/organisations`, label: t('browse.detail.back.organisations') }}>
          {organisation.isMember && (
            <ButtonLink href={`/${locale}/organisation`} kind="secondary">
              {t('browse.organisation.edit')}
            </ButtonLink>
          )}
        </PageHeader>
        {organisation.isDemo && (
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            <Badge tone="attention">{t('common.demo')}</Badge> {t('browse.organisation.demo')}
          </p>
        )}
      </div>
      {organisation.description && <p className="measure whitespace-pre-line">{organisation.description}</p>}
      <Facts rows={factRows({ t, locale, organisation })} />
      <section aria-labelledby="published" className="flex flex-col gap-4">
        <h2 id="published">{t('browse.organisation.published')}</h2>
        {entries.length === 0 && <EmptyState title={t('browse.organisation.nothing')} />}
        {entryKinds.map((kind) => (
          <EntriesOfKind key={kind} t={t} locale={locale} kind={kind} entries={entries.filter((entry) => entry.kind === kind)} />
        ))}
      </section>
    </article>
  )
}

function factRows({ t, locale, organisation }: Props) {
  const { labels, size } = organisation
  const place = [organisation.city, labelFrom(labels, 'country', organisation.country)].filter(Boolean).join(', ')
  const rows = [
    { name: t('browse.organisation.kind'), value: labelOf('organisation-kind', organisation.kind.toLowerCase().replaceAll('_', '-'), locale) },
    { name: t('browse.organisation.verification'), value: <Verification t={t} locale={locale} verification={organisation.verification} /> },
    { name: t('browse.organisation.place'), value: place },
    { name: t('browse.organisation.region'), value: organisation.nuts ? labelFrom(labels, 'nuts', organisation.nuts) : '' },
    { name: t('browse.organisation.size'), value: size ? <Size t={t} size={size} /> : '' },
    { name: t('browse.organisation.languages'), value: organisation.languages.length > 0 ? formatList(locale, organisation.languages.map((code) => labelFrom(labels, 'language', code))) : '' },
    { name: t('browse.organisation.registration-number'), value: organisation.registrationNumber },
    { name: t('browse.organisation.website'), value: organisation.website ? <WebLink address={organisation.website} /> : '' },
  ]
  return rows.filter((row) => row.value !== '')
}

function Verification({ t, locale, verification }: { t: Translator; locale: string; verification: OrganisationDetailView['verification'] }) {
  if (verification?.state === 'VERIFIED') {
    return (
      <>
        <p>{t('browse.organisation.verified-on', { date: formatDate(locale, verification.at) })}</p>
        <p className="text-sm text-ink-soft">{t('browse.organisation.verified-explained')}</p>
      </>
    )
  }
  if (verification?.state === 'REQUESTED') return <p>{t('browse.organisation.requested-on', { date: formatDate(locale, verification.at) })}</p>
  return <p>{t('browse.organisation.not-verified')}</p>
}

/** The size and the limits it rests on. The company's own figures are not shown: only their side of a limit is. */
function Size({ t, size }: { t: Translator; size: SmeSize }) {
  const reasons = size.why.map((reason) => t(`browse.organisation.why.${reason.code}`, limitsOf(reason)))
  return (
    <>
      <p>{t(`browse.organisation.sizes.${size.size}`)}</p>
      <p className="text-sm text-ink-soft">
        {[...reasons, ...size.notes.filter((note) => note !== 'two-years').map((note) => t(`browse.organisation.notes.${note}`)), t('browse.organisation.size-basis')].join(' ')}
      </p>
    </>
  )
}

function limitsOf(reason: SmeSize['why'][number]): Record<string, number> {
  return Object.fromEntries(Object.entries(reason).filter((pair): pair is [string, number] => ['limit', 'ceiling', 'turnoverCeiling', 'balanceSheetCeiling'].includes(pair[0])))
}

function EntriesOfKind({ t, locale, kind, entries }: { t: Translator; locale: string; kind: EntryKind; entries: Published[] }) {
  if (entries.length === 0) return null
  return (
    <div>
      <h3>{t(`browse.${pathOf[kind]}.title`)}</h3>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {entries.map((entry) => (
          <li key={entry.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-3">
            <a href={`/${locale}/${pathOf[kind]}/${entry.id}`} lang={entry.language || undefined} className="measure min-w-0">
              {entry.title}
            </a>
            {kind === 'NEED' && <Badge tone={entry.isOpen ? 'accent' : 'plain'}>{t(entry.isOpen ? 'browse.row.open' : 'browse.row.closed')}</Badge>}
          </li>
        ))}
      </ul>
    </div>
  )
}
