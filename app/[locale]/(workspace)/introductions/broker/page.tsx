import type { Metadata } from 'next'
import { AskForm } from '@/components/introductions/ask-form'
import { BrokerChoice, type Candidate, type Search as Found } from '@/components/introductions/broker-choice'
import { BeforeAsking } from '@/components/introductions/before-asking'
import { ObstacleNote } from '@/components/introductions/obstacle-note'
import { Shores } from '@/components/introductions/shores'
import { UnmetList } from '@/components/introductions/unmet-list'
import { Banner, ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import type { PersonActor } from '@/lib/accounts/model'
import { parseBrowse } from '@/lib/directory/browse-params'
import { browseEntries } from '@/lib/directory/browse-queries'
import { getEntry } from '@/lib/directory/queries'
import { checkBroker } from '@/lib/introductions/ask-queries'
import { isUuid } from '@/lib/introductions/id'
import { canBroker } from '@/lib/introductions/policy'
import { now } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import { formatDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orRefusal, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { brokerIntroductionAction } from '../actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('introductions.broker.title') }
}

/** `?need=…&offering=…` are chosen; `q-need` and `q-offering` look for them. */
export default async function BrokerPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/introductions/broker`)
  if (!canBroker(actor)) return <NotBroker t={t} />
  const search = await searchParams
  const text = (name: string) => (typeof search[name] === 'string' ? search[name].slice(0, 200) : '')
  const [need, offering, needs, offerings] = await Promise.all([
    findChosen(actor, ['NEED', 'MANDATE'], text('need'), locale),
    findChosen(actor, ['OFFERING'], text('offering'), locale),
    find(['needs', 'mandates'], text('q-need'), locale),
    find(['offerings'], text('q-offering'), locale),
  ])
  return (
    <>
      <PageHeader title={t('introductions.broker.title')} lead={t('introductions.broker.lead')} back={{ href: `/${locale}/introductions?box=brokered`, label: t('introductions.one.back') }} />
      <div className="flex flex-col gap-10">
        <div className="grid gap-8 lg:grid-cols-2">
          <BrokerChoice t={t} side="need" chosen={need} search={needs} kept={kept({ offering: offering?.id, 'q-offering': text('q-offering') })} />
          <BrokerChoice t={t} side="offering" chosen={offering} search={offerings} kept={kept({ need: need?.id, 'q-need': text('q-need') })} />
        </div>
        {need && offering && <Introduce t={t} actor={actor} seekingId={need.id} offeringId={offering.id} />}
      </div>
    </>
  )
}

const kept = (values: Record<string, string | undefined>): Record<string, string> => Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1])))

async function findChosen(actor: PersonActor, kinds: ('NEED' | 'MANDATE' | 'OFFERING')[], id: string, locale: string): Promise<Candidate | null> {
  if (!isUuid(id)) return null
  for (const kind of kinds) {
    try {
      const entry = await getEntry(actor, kind, id, locale)
      return { id: entry.id, title: entry.title, language: entry.language, owner: entry.owner?.name ?? entry.buyerName }
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
    }
  }
  return null
}

/** Those that have an owner; a notice that nobody has claimed has nobody to ask. */
async function find(pages: ('needs' | 'mandates' | 'offerings')[], q: string, locale: string): Promise<Found | null> {
  if (q.trim() === '') return null
  const results = await Promise.all(pages.map((page) => browseEntries({ ...parseBrowse(page, { q }), page }, locale)))
  const rows = results.flatMap((result) => result.rows).filter(({ organisationId }) => organisationId !== null)
  return { q, rows: rows.map(({ id, title, language, owner }) => ({ id, title, language, owner })), isCut: results.some((result) => result.next !== null) }
}

async function Introduce({ t, actor, seekingId, offeringId }: { t: Translator; actor: PersonActor; seekingId: string; offeringId: string }) {
  const { value: check, refusal } = await orRefusal(checkBroker(actor, { seekingId, offeringId }))
  if (refusal) {
    return (
      <Banner tone="attention" title={t('introductions.ask.cannot-title')}>
        {t(`errors.${refusal.code}`, refusal.params)}
      </Banner>
    )
  }
  const shores = <Shores t={t} match={check.match} viewer="other" seeking={{ ...check.seeking, isOwn: false }} offering={{ ...check.offering, isOwn: false }} />
  if (check.obstacle) {
    return (
      <>
        {shores}
        <ObstacleNote t={t} obstacle={check.obstacle} />
      </>
    )
  }
  return (
    <>
      {shores}
      {check.unmet.length > 0 && (
        <section aria-labelledby="unmet" className="flex flex-col gap-2">
          <h2 id="unmet">{t('introductions.broker.unmet')}</h2>
          <UnmetList t={t} unmet={check.unmet} />
          <p className="text-ink-soft">{t('introductions.broker.unmet-note')}</p>
        </section>
      )}
      <BeforeAsking t={t} check={check} at={now()} isBroker />
      <section aria-labelledby="next" className="flex flex-col gap-3">
        <h2 id="next">{t('introductions.broker.steps-title')}</h2>
        <ol className="measure flex list-decimal flex-col gap-1 pl-5">
          {[1, 2, 3].map((step) => (
            <li key={step}>{t(`introductions.broker.step-${step}`, { date: formatDate(t.locale, check.expiresAt) })}</li>
          ))}
        </ol>
      </section>
      <AskForm t={t} action={brokerIntroductionAction} seekingId={seekingId} offeringId={offeringId} askerSide={null} hasUnmet={false} cancelHref={`/${t.locale}/introductions?box=brokered`} />
    </>
  )
}

function NotBroker({ t }: { t: Translator }) {
  return (
    <EmptyState
      isPage
      title={t('introductions.broker.not-broker-title')}
      action={
        <ButtonLink kind="secondary" href={`/${t.locale}/organisation/verification`}>
          {t('introductions.broker.check')}
        </ButtonLink>
      }
    >
      {t('introductions.broker.not-broker')}
    </EmptyState>
  )
}
