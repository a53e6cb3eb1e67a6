import type { Metadata } from 'next'
import { cache } from 'react'
import { Answer, Form, countTexts, otherAnswers, type OtherAnswer } from '@/components/introductions/answer'
import { Asked } from '@/components/introductions/asked'
import { CountedArea } from '@/components/introductions/counted-area'
import { FrozenFindings } from '@/components/introductions/frozen-findings'
import { History } from '@/components/introductions/history'
import { Shores } from '@/components/introductions/shores'
import { SideState } from '@/components/introductions/side-state'
import { Thread } from '@/components/introductions/thread'
import { brokerName, dateAndDistance, stateSentence, viewerOf } from '@/components/introductions/words'
import { SubmitButton } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/action-form'
import { Banner, ButtonLink, Card, PageHeader } from '@/components/ui/layout'
import type { PersonActor } from '@/lib/accounts/model'
import { getIntroduction } from '@/lib/introductions/queries'
import { isYourTurn, type IntroductionView } from '@/lib/introductions/view'
import { now } from '@/lib/platform/clock'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import {
  acceptIntroductionAction,
  answerFirstQuestionAction,
  askFirstAction,
  blockOrganisationAction,
  declineIntroductionAction,
  postMessageAction,
  suggestColleagueAction,
  withdrawIntroductionAction,
} from '../actions'
import { DoneNote } from '../done-note'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

const load = cache(async (locale: string, id: string) => {
  const actor = await personOrSignIn(locale, `/${locale}/introductions/${id}`)
  return { actor, introduction: await orNotFound(getIntroduction(actor, id)) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const { introduction } = await load(locale, (await params).id)
  return { title: titleOf(t, introduction), robots: { index: false } }
}

export default async function IntroductionPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { actor, introduction } = await load(locale, (await params).id)
  const search = await searchParams
  const open = otherAnswers.find((one) => one === search.answer) ?? null
  const { seeking, offering, can, role, frozen, state } = introduction
  return (
    <>
      <PageHeader title={titleOf(t, introduction)} lead={summary(t, introduction)} back={{ href: `/${locale}/introductions`, label: t('introductions.one.back') }} />
      <DoneNote t={t} area="one" search={search} />
      <div className="flex flex-col gap-8">
        <Standing t={t} introduction={introduction} />
        <Shores
          t={t}
          match={frozen.match}
          viewer={viewerOf(role, seeking.entry.kind)}
          seeking={{ ...seeking, isOwn: role === 'SEEKING', children: <SideState t={t} side={seeking} introduction={introduction} /> }}
          offering={{ ...offering, isOwn: role === 'OFFERING', children: <SideState t={t} side={offering} introduction={introduction} /> }}
        />
        {state === 'ACCEPTED' && role !== 'BROKER' && <TakeAway t={t} id={introduction.id} />}
        {state === 'ACCEPTED' && role !== 'BROKER' && <Thread t={t} introduction={introduction} post={postMessageAction} />}
        <Asked t={t} introduction={introduction} heading={t('introductions.one.asked-title')} />
        {can.answerFirstQuestion && <FirstQuestion t={t} introduction={introduction} />}
        <Answers t={t} introduction={introduction} open={open} />
        <FrozenFindings t={t} introduction={introduction} />
        <History t={t} introduction={introduction} />
        {can.withdraw && <Withdraw t={t} introduction={introduction} />}
        {can.block && <Block t={t} introduction={introduction} actor={actor} />}
      </div>
    </>
  )
}

const otherOf = ({ role, seeking, offering }: IntroductionView) => (role === 'SEEKING' ? offering : seeking).organisation
const namesOf = ({ seeking, offering }: IntroductionView) => ({ seeking: seeking.organisation.name, offering: offering.organisation.name })

function titleOf(t: Translator, introduction: IntroductionView): string {
  return introduction.role === 'BROKER' ? t('introductions.one.title-broker', namesOf(introduction)) : t('introductions.one.title', { other: otherOf(introduction).name })
}

function summary(t: Translator, introduction: IntroductionView): string {
  if (introduction.broker) return t('introductions.one.sum.brokered', { broker: brokerName(t, introduction.broker), ...namesOf(introduction) })
  const met = introduction.steps.find((step) => step.kind === 'met')
  if (met) return t('introductions.one.sum.met', { event: met.text })
  return t(`introductions.one.sum.${introduction.asker === introduction.role ? 'you-asked' : 'they-asked'}`)
}

/** The state with who and when, whose turn it is, and until when. */
function Standing({ t, introduction }: { t: Translator; introduction: IntroductionView }) {
  const { state, nextStep, expiresAt, waitingDays, role } = introduction
  const isMine = isYourTurn(nextStep)
  const date = expiresAt ? dateAndDistance(t, expiresAt, now()) : ''
  const turn = role !== 'BROKER' ? t(`introductions.one.turn.${nextStep}`, { date }) : state === 'PROPOSED' ? t('introductions.one.turn-broker', { date }) : state === 'ACCEPTED' ? t('introductions.one.turn-broker-agreed') : t('introductions.one.turn.none')
  return (
    <Banner tone={isMine ? 'attention' : state === 'ACCEPTED' ? 'accent' : 'plain'} title={stateSentence(t, introduction)}>
      <p>{turn}</p>
      {waitingDays !== null && <p className="text-sm text-ink-soft">{t('introductions.one.waits', { days: waitingDays })}</p>}
      {nextStep === 'write' && (
        <p className="no-print mt-3">
          <ButtonLink href="#write">{t('introductions.one.to-write')}</ButtonLink>
        </p>
      )}
      {isMine && (
        <p className="no-print mt-3">
          <ButtonLink href={nextStep === 'answer' ? '#answer' : '#first-question'}>{t('introductions.one.to-answer')}</ButtonLink>
        </p>
      )}
    </Banner>
  )
}

function Answers({ t, introduction, open }: { t: Translator; introduction: IntroductionView; open: OtherAnswer | null }) {
  const { can } = introduction
  if (!can.accept && !can.decline && !can.askFirst && !can.suggestColleague) return null
  const actions = { accept: acceptIntroductionAction, decline: declineIntroductionAction, askFirst: askFirstAction, suggestColleague: suggestColleagueAction }
  return <Answer t={t} introduction={introduction} actions={actions} open={open} />
}

function FirstQuestion({ t, introduction }: { t: Translator; introduction: IntroductionView }) {
  const question = introduction.steps.findLast((step) => step.kind === 'asked-first')
  return (
    <Card id="first-question" aria-labelledby="first-title" className="border-accent">
      <h2 id="first-title">{t('introductions.one.first-title')}</h2>
      {question && <blockquote className="measure mt-3 border-l-4 border-line-strong pl-4 whitespace-pre-line">{question.text}</blockquote>}
      <Form t={t} id={introduction.id} action={answerFirstQuestionAction}>
        <CountedArea name="answer" label={t('introductions.one.first-answer')} hint={t('introductions.one.first-hint')} most={2000} texts={countTexts(t, 2000)} />
        <div>
          <SubmitButton>{t('introductions.one.first-submit')}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}

function TakeAway({ t, id }: { t: Translator; id: string }) {
  return (
    <section aria-labelledby="take" className="no-print flex flex-col gap-3">
      <h2 id="take">{t('introductions.one.take-title')}</h2>
      <p className="flex flex-wrap gap-3">
        <ButtonLink kind="secondary" href={`/${t.locale}/introductions/${id}/sheet`}>
          {t('introductions.one.sheet')}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`/${t.locale}/api/introductions/${id}/export`}>
          {t('introductions.one.export')}
        </ButtonLink>
      </p>
      <p className="text-sm text-ink-soft">{t('introductions.one.export-text')}</p>
    </section>
  )
}

function Withdraw({ t, introduction }: { t: Translator; introduction: IntroductionView }) {
  return (
    <section aria-labelledby="withdraw" className="no-print">
      <h2 id="withdraw">{t('introductions.one.withdraw-title')}</h2>
      <Form t={t} id={introduction.id} action={withdrawIntroductionAction}>
        <p className="measure">{t(introduction.broker ? 'introductions.one.withdraw-broker-text' : 'introductions.one.withdraw-text')}</p>
        <div>
          <SubmitButton kind="danger">{t('introductions.one.withdraw')}</SubmitButton>
        </div>
      </Form>
    </section>
  )
}

/** A block is set for the organisation acted for: that must be the one this is about. */
function Block({ t, introduction, actor }: { t: Translator; introduction: IntroductionView; actor: PersonActor }) {
  const other = otherOf(introduction)
  const own = (introduction.role === 'SEEKING' ? introduction.seeking : introduction.offering).organisation
  return (
    <section aria-labelledby="block" className="no-print border-t border-line pt-6">
      <h2 id="block" className="text-lg">
        {t('introductions.one.block-title')}
      </h2>
      {introduction.hasBlockedOther ? (
        <p className="mt-2">
          {t('introductions.one.blocked', { other: other.name })} <a href={`/${t.locale}/introductions/blocked`}>{t('introductions.one.unblock-link')}</a>
        </p>
      ) : actor.organisation?.organisationId !== own.id ? (
        <p className="mt-2 text-ink-soft">{t('introductions.one.block-switch', { other: other.name })}</p>
      ) : (
        <ActionForm action={blockOrganisationAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-2 flex flex-col gap-3">
          <input type="hidden" name="organisationId" value={other.id} />
          <p className="measure text-ink-soft">{t('introductions.one.block-text', { other: other.name })}</p>
          <div>
            <SubmitButton kind="danger">{t('introductions.one.block')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}
