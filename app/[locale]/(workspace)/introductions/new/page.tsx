import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AskForm } from '@/components/introductions/ask-form'
import { BeforeAsking } from '@/components/introductions/before-asking'
import { CriteriaCheck } from '@/components/introductions/criteria-check'
import { ObstacleNote } from '@/components/introductions/obstacle-note'
import { OwnChoice } from '@/components/introductions/own-choice'
import { Shores } from '@/components/introductions/shores'
import { viewerOf } from '@/components/introductions/words'
import { Banner, ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import type { PersonActor } from '@/lib/accounts/model'
import { pathOf } from '@/lib/directory/model'
import { checkAsk, listAskOptions, type AskCheck, type AskOption } from '@/lib/introductions/ask-queries'
import { now } from '@/lib/platform/clock'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orRefusal, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { requestIntroductionAction } from '../actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('introductions.ask.title') }
}

/** `?need=…` (a need or a mandate) and `&offering=…`; with one of the two, the asker's own is chosen here. */
export default async function NewIntroductionPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const search = await searchParams
  const [need, offering] = [textOf(search.need), textOf(search.offering)]
  const actor = await personOrSignIn(locale, askHref(locale, need, offering))
  if (need === '' && offering === '') return <Nothing t={t} />
  if (need === '' || offering === '') return <Choose t={t} actor={actor} need={need} offering={offering} />
  const { value: check, refusal } = await orRefusal(checkAsk(actor, { seekingId: need, offeringId: offering }))
  if (refusal) {
    return (
      <>
        <PageHeader title={t('introductions.ask.title')} back={{ href: `/${locale}/offerings/${offering}`, label: t('introductions.ask.back') }} />
        <Banner tone="attention" title={t('introductions.ask.cannot-title')}>
          {t(`errors.${refusal.code}`, refusal.params)}
        </Banner>
      </>
    )
  }
  const options = await listAskOptions(actor, check.askerSide === 'SEEKING' ? offering : need)
  return <Ask t={t} check={check} options={options} />
}

const textOf = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')
const askHref = (locale: string, need: string, offering: string): string =>
  `/${locale}/introductions/new?${new URLSearchParams({ ...(need && { need }), ...(offering && { offering }) }).toString()}`

function Ask({ t, check, options }: { t: Translator; check: AskCheck; options: AskOption[] }) {
  const { seeking, offering, askerSide, match, unmet, obstacle } = check
  const other = askerSide === 'SEEKING' ? offering : seeking
  const back = `/${t.locale}/${pathOf[other.entry.kind]}/${other.entry.id}`
  const mine = askerSide === 'SEEKING' ? seeking.entry.id : offering.entry.id
  const hrefOf = (ownId: string) => (askerSide === 'SEEKING' ? askHref(t.locale, ownId, offering.entry.id) : askHref(t.locale, seeking.entry.id, ownId))
  const others = options.filter(({ own }) => own.id !== mine)
  return (
    <>
      <PageHeader title={t('introductions.ask.title')} lead={t('introductions.ask.lead', { other: other.organisation.name })} back={{ href: back, label: t('introductions.ask.back') }} />
      <div className="flex flex-col gap-10">
        <Shores t={t} match={match} viewer={viewerOf(askerSide ?? 'BROKER', seeking.entry.kind)} seeking={{ ...seeking, isOwn: askerSide === 'SEEKING' }} offering={{ ...offering, isOwn: askerSide === 'OFFERING' }} />
        {obstacle ? (
          <ObstacleNote t={t} obstacle={obstacle} />
        ) : (
          <>
            <CriteriaCheck t={t} check={check} />
            <BeforeAsking t={t} check={check} at={now()} />
            <AskForm t={t} action={requestIntroductionAction} seekingId={seeking.entry.id} offeringId={offering.entry.id} askerSide={askerSide} hasUnmet={unmet.length > 0} cancelHref={back} />
          </>
        )}
        {others.length > 0 && (
          <section aria-labelledby="another" className="flex flex-col gap-3">
            <h2 id="another">{t('introductions.ask.with-another')}</h2>
            <OwnChoice t={t} options={others} hrefOf={hrefOf} />
          </section>
        )}
      </div>
    </>
  )
}

async function Choose({ t, actor, need, offering }: { t: Translator; actor: PersonActor; need: string; offering: string }) {
  const options = await listAskOptions(actor, need || offering)
  const hrefOf = (ownId: string) => askHref(t.locale, need || ownId, offering || ownId)
  const only = options.length === 1 ? options[0] : undefined
  if (only) redirect(hrefOf(only.own.id))
  if (options.length === 0) {
    return (
      <EmptyState isPage title={t('introductions.ask.no-option-title')} action={<ButtonLink href={`/${t.locale}/entries`}>{t('introductions.ask.to-entries')}</ButtonLink>}>
        {t('introductions.ask.no-option')}
      </EmptyState>
    )
  }
  return (
    <>
      <PageHeader title={t('introductions.ask.choose-title')} lead={t('introductions.ask.choose-lead')} />
      <OwnChoice t={t} options={options} hrefOf={hrefOf} />
    </>
  )
}

function Nothing({ t }: { t: Translator }) {
  return (
    <EmptyState
      isPage
      title={t('introductions.ask.nothing-title')}
      action={
        <>
          <ButtonLink href={`/${t.locale}/needs`}>{t('introductions.ask.browse-needs')}</ButtonLink>
          <ButtonLink kind="secondary" href={`/${t.locale}/offerings`}>
            {t('introductions.ask.browse-offerings')}
          </ButtonLink>
        </>
      }
    >
      {t('introductions.ask.nothing')}
    </EmptyState>
  )
}
