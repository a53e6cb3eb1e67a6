import type { Metadata } from 'next'
import { IntroductionList } from '@/components/introductions/introduction-list'
import { Tabs } from '@/components/introductions/tabs'
import { ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import { brokerOf } from '@/lib/introductions/policy'
import { countWaitingByBox, listIntroductions } from '@/lib/introductions/queries'
import { boxes, listStates, readListOptions, type Box, type ListOptions } from '@/lib/introductions/schemas'
import { now } from '@/lib/platform/clock'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('introductions.list.title') }
}

export default async function IntroductionsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/introductions`)
  const options = readListOptions(await searchParams)
  const broker = brokerOf(actor)
  // A navigator introduces in nobody's name but the platform's, whichever organisation is acted for.
  const organisationId = options.box === 'brokered' && broker ? (broker.organisation?.organisationId ?? null) : (actor.organisation?.organisationId ?? null)
  const [{ rows, next }, waiting] = await Promise.all([orNotFound(listIntroductions(actor, organisationId, options)), countWaitingByBox(actor)])
  const href = (changes: Partial<ListOptions>) => listHref(locale, { ...options, after: undefined, ...changes })
  return (
    <>
      <PageHeader title={t('introductions.list.title')} lead={actor.organisation ? t('introductions.list.lead') : undefined}>
        {broker && (
          <ButtonLink kind="secondary" href={`/${locale}/introductions/broker`}>
            {t('introductions.list.to-broker')}
          </ButtonLink>
        )}
      </PageHeader>
      <div className="flex flex-col gap-5">
        <p role="status" className="font-semibold">
          {t('introductions.list.waiting', { count: waiting.received + waiting.sent })}
        </p>
        <Tabs
          look="tabs"
          label={t('introductions.list.boxes')}
          links={boxes.filter((box) => box !== 'brokered' || broker).map((box) => ({ href: href({ box }), label: t('introductions.list.box-label', { box: t(`introductions.list.box.${box}`), count: box === 'brokered' ? 0 : waiting[box] }), isCurrent: box === options.box }))}
        />
        <Tabs look="chips" label={t('introductions.list.states')} links={listStates.map((state) => ({ href: href({ state }), label: t(`introductions.list.state.${state}`), isCurrent: state === options.state }))} />
        {rows.length > 0 ? <IntroductionList t={t} rows={rows} at={now()} /> : <Nothing t={t} options={options} allHref={href({ state: 'all' })} />}
        <p className="no-print flex flex-wrap gap-x-6 gap-y-2">
          {options.after && <a href={href({})}>{t('introductions.list.first')}</a>}
          {next && <a href={href({ after: next })}>{t('introductions.list.more')}</a>}
          <a href={`/${locale}/introductions/blocked`}>{t('introductions.list.to-blocked')}</a>
        </p>
      </div>
    </>
  )
}

function listHref(locale: string, { box, state, after }: ListOptions): string {
  return `/${locale}/introductions?${new URLSearchParams({ box, state, ...(after ? { after } : {}) }).toString()}`
}

/** What to do in order to see something here. */
function Nothing({ t, options: { box, state }, allHref }: { t: Translator; options: ListOptions; allHref: string }) {
  if (state !== 'open') {
    return (
      <EmptyState title={t('introductions.list.empty.other.title')} action={state === 'all' ? undefined : <ButtonLink kind="secondary" href={allHref}>{t('introductions.list.to-all')}</ButtonLink>}>
        {state === 'all' ? t(`introductions.list.empty.${box}-open.text`) : t('introductions.list.empty.other.text')}
      </EmptyState>
    )
  }
  const ways: Record<Box, [path: string, label: string]> = { received: ['entries', 'to-entries'], sent: ['entries', 'to-entries'], brokered: ['introductions/broker', 'to-broker'] }
  const [path, label] = ways[box]
  return (
    <EmptyState
      title={t(`introductions.list.empty.${box}-open.title`)}
      action={
        <>
          <ButtonLink kind="secondary" href={`/${t.locale}/${path}`}>
            {t(`introductions.list.${label}`)}
          </ButtonLink>
          <ButtonLink kind="quiet" href={allHref}>
            {t('introductions.list.to-all')}
          </ButtonLink>
        </>
      }
    >
      {t(`introductions.list.empty.${box}-open.text`)}
    </EmptyState>
  )
}
