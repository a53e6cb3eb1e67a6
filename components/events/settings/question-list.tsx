import { Badge, EmptyState } from '@/components/ui/layout'
import { nameIn, textIn } from '@/lib/events/model'
import type { QuestionsView } from '@/lib/events/preparing/settings-queries'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { OneButton } from './settings-form'

type Props = { t: Translator; event: { id: string; language: string }; questions: QuestionsView; page: string; move: FormAction; retire: FormAction }

/** Those that are asked, in their order, and below those that no longer are. */
export function QuestionList({ t, event, questions, page, move, retire }: Props) {
  const asked = questions.filter((question) => question.retiredAt === null)
  const retired = questions.filter((question) => question.retiredAt !== null)
  const label = (question: QuestionsView[number]) => textIn(question.texts, 'label', t.locale, event.language)
  const order = (question: QuestionsView[number], direction: 'up' | 'down') => (
    <OneButton t={t} action={move} eventId={event.id} ids={{ questionId: question.id, direction }} label={t(`events.questions.${direction}`)} said={label(question)} kind="quiet" />
  )
  return (
    <div className="flex flex-col gap-10">
      {asked.length === 0 ? (
        <EmptyState title={t('events.questions.none')} />
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {asked.map((question, i) => (
            <li key={question.id} className="grid gap-x-8 gap-y-2 py-4 sm:grid-cols-[1fr_auto]">
              <div className="min-w-0">
                <p className="font-semibold">
                  {i + 1}. {label(question)} {question.isRequired && <Badge>{t('events.questions.required')}</Badge>}
                </p>
                <p className="text-sm text-ink-soft">
                  {t(`events.questions.types.${question.type}`)}
                  {question.options.length > 0 && `: ${question.options.map((option) => nameIn(option.names, t.locale, event.language)).join(', ')}`}
                </p>
              </div>
              <div className="flex flex-wrap items-center gap-3">
                <a href={`${page}?question=${question.id}`}>
                  {t('events.questions.change')} <span className="sr-only">{label(question)}</span>
                </a>
                {i > 0 && order(question, 'up')}
                {i < asked.length - 1 && order(question, 'down')}
                <OneButton t={t} action={retire} eventId={event.id} ids={{ questionId: question.id, isRetired: 'on' }} label={t('events.questions.retire')} said={label(question)} kind="quiet" />
              </div>
            </li>
          ))}
        </ol>
      )}
      {retired.length > 0 && (
        <section aria-labelledby="retired">
          <h2 id="retired">{t('events.questions.retired')}</h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {retired.map((question) => (
              <li key={question.id} className="flex flex-wrap items-center justify-between gap-3 py-2 text-ink-soft">
                {label(question)}
                <OneButton t={t} action={retire} eventId={event.id} ids={{ questionId: question.id }} label={t('events.questions.again')} said={label(question)} kind="quiet" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
