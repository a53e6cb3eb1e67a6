import { DoneNote } from '@/components/events/done-note'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { QuestionForm } from '@/components/events/settings/question-form'
import { QuestionList } from '@/components/events/settings/question-list'
import { ButtonLink } from '@/components/ui/layout'
import { getQuestions, languagesOf } from '@/lib/events/preparing/settings-queries'
import type { Search } from '@/lib/web/page'
import { moveRegistrationQuestionAction, retireRegistrationQuestionAction, saveRegistrationQuestionAction } from '../../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../../open-event'

export const generateMetadata = organiseMetadata('/questions', 'events.questions.title')

export default async function QuestionsPage({ params, searchParams }: { params: OrganisePageParams; searchParams: Promise<Search> }) {
  const { locale, t, actor, event } = await openEvent(params, '/questions')
  const questions = await getQuestions(actor, event.id)
  const { question: questionId, done } = await searchParams
  const page = `/${locale}/organise/${event.id}/questions`
  const question = questions.find((one) => one.id === questionId)
  if (question || questionId === 'new') {
    return (
      <OrganiserFrame t={t} event={event} current="/questions" title={t(question ? 'events.questions.edit-title' : 'events.questions.add')}>
        <QuestionForm t={t} action={saveRegistrationQuestionAction} event={event} question={question} languages={languagesOf(event)} />
      </OrganiserFrame>
    )
  }
  return (
    <OrganiserFrame t={t} event={event} current="/questions" title={t('events.questions.title')} lead={t('events.questions.lead')} actions={<ButtonLink href={`${page}?question=new`}>{t('events.questions.add')}</ButtonLink>}>
      <DoneNote t={t} done={done} />
      <QuestionList t={t} event={event} questions={questions} page={page} move={moveRegistrationQuestionAction} retire={retireRegistrationQuestionAction} />
    </OrganiserFrame>
  )
}
