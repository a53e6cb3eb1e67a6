import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ChoiceGroup, SelectField } from '@/components/ui/fields'
import { ButtonLink, Card } from '@/components/ui/layout'
import { answerDays, declineReasons } from '@/lib/introductions/model'
import type { IntroductionView } from '@/lib/introductions/view'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { CountedArea } from './counted-area'

export const otherAnswers = ['question', 'colleague', 'decline'] as const
export type OtherAnswer = (typeof otherAnswers)[number]
export type AnswerActions = { accept: FormAction; decline: FormAction; askFirst: FormAction; suggestColleague: FormAction }
type Props = { t: Translator; introduction: IntroductionView; actions: AnswerActions; /** Which of the other answers is open, from the address. */ open: OtherAnswer | null }

/** Yes as one button; the other answers one click away, each with its own short form. */
export function Answer({ t, introduction, actions, open }: Props) {
  const { can, id, asker } = introduction
  const offered = { question: can.askFirst, colleague: can.suggestColleague, decline: can.decline }
  const ways = otherAnswers.filter((one) => offered[one])
  const isAnswer = can.accept || can.decline
  return (
    <Card aria-labelledby="answer-title" id="answer" className={can.accept ? 'border-accent' : ''}>
      <h2 id="answer-title">{t(isAnswer ? 'introductions.one.answer-title' : 'introductions.one.else-title')}</h2>
      {can.accept && (
        <Form t={t} id={id} action={actions.accept}>
          <p className="measure">{t(asker === 'BROKER' ? 'introductions.one.accept-brokered' : 'introductions.one.accept-text')}</p>
          <div>
            <SubmitButton>{t('introductions.one.accept')}</SubmitButton>
          </div>
        </Form>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {ways
          .filter((one) => one !== open)
          .map((one) => (
            <ButtonLink key={one} kind="secondary" href={`?answer=${one}#answer`}>
              {t(`introductions.one.choice.${one}`)}
            </ButtonLink>
          ))}
      </div>
      {open !== null && offered[open] && (
        <div className="mt-6 border-t border-line pt-5">
          {open === 'question' && <Question t={t} id={id} action={actions.askFirst} />}
          {open === 'colleague' && <Colleague t={t} introduction={introduction} action={actions.suggestColleague} />}
          {open === 'decline' && <Decline t={t} id={id} action={actions.decline} />}
        </div>
      )}
    </Card>
  )
}

export function Form({ t, id, action, children }: { t: Translator; id: string; action: FormAction; children: React.ReactNode }) {
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-3 flex flex-col gap-5">
      <input type="hidden" name="introductionId" value={id} />
      {children}
    </ActionForm>
  )
}

/** How the limit of a text is said, before and while one types. */
export const countTexts = (t: Translator, most: number) => ({ left: t('introductions.ask.left', { left: '{left}', most }), atMost: t('introductions.ask.at-most', { most }) })

type FormProps = { t: Translator; id: string; action: FormAction }

function Decline({ t, id, action }: FormProps) {
  return (
    <>
      <h3>{t('introductions.one.decline-title')}</h3>
      <p className="measure mt-1 text-ink-soft">{t('introductions.one.decline-text')}</p>
      <Form t={t} id={id} action={action}>
        <ChoiceGroup type="radio" name="code" label={t('introductions.one.decline-code')} options={declineReasons.map((code) => ({ value: code, label: t(`introductions.decline.${code}`) }))} />
        <CountedArea name="words" label={t('introductions.one.decline-words')} hint={t('introductions.one.decline-words-hint')} optional={t('common.optional')} most={1000} rows={4} texts={countTexts(t, 1000)} />
        <div>
          <SubmitButton kind="danger">{t('introductions.one.decline-submit')}</SubmitButton>
        </div>
      </Form>
    </>
  )
}

function Question({ t, id, action }: FormProps) {
  return (
    <>
      <h3>{t('introductions.one.question-title')}</h3>
      <p className="measure mt-1 text-ink-soft">{t('introductions.one.question-text', { days: answerDays })}</p>
      <Form t={t} id={id} action={action}>
        <CountedArea name="question" label={t('introductions.one.question')} hint={t('introductions.one.question-hint')} most={1000} rows={4} texts={countTexts(t, 1000)} />
        <div>
          <SubmitButton>{t('introductions.one.question-submit')}</SubmitButton>
        </div>
      </Form>
    </>
  )
}

function Colleague({ t, introduction, action }: { t: Translator; introduction: IntroductionView; action: FormAction }) {
  return (
    <>
      <h3>{t('introductions.one.colleague-title')}</h3>
      <p className="measure mt-1 text-ink-soft">{t('introductions.one.colleague-text')}</p>
      {introduction.colleagues.length === 0 ? (
        <p className="mt-3">
          {t('introductions.one.colleague-none')} <a href={`/${t.locale}/organisation/members`}>{t('introductions.one.colleague-invite')}</a>
        </p>
      ) : (
        <Form t={t} id={introduction.id} action={action}>
          <SelectField
            name="personId"
            label={t('introductions.one.colleague')}
            empty={t('introductions.one.colleague-choose')}
            options={introduction.colleagues.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
          <div>
            <SubmitButton>{t('introductions.one.colleague-submit')}</SubmitButton>
          </div>
        </Form>
      )}
    </>
  )
}
