import { criterionName, raiseSentences, type Viewer } from '@/lib/matching/sentences'
import type { OpenQuestion } from '@/lib/introductions/frozen-match'
import type { Translator } from '@/lib/platform/i18n'

/** What neither side has said, with room to write the answer down. */
export function SheetQuestions({ t, questions, viewer }: { t: Translator; questions: readonly OpenQuestion[]; viewer: Viewer }) {
  return (
    <section aria-labelledby="questions" className="flex flex-col gap-3">
      <h2 id="questions">{t('introductions.sheet.questions')}</h2>
      {questions.length === 0 ? (
        <p>{t('introductions.sheet.questions-none')}</p>
      ) : (
        <>
          <p className="measure text-ink-soft">{t('introductions.sheet.questions-lead')}</p>
          <ol className="flex flex-col">
            {questions.map((question) => (
              <li key={`${question.criterion} ${question.by}`} className="grid break-inside-avoid gap-x-8 gap-y-2 border-t border-line py-3 sm:grid-cols-2 print:grid-cols-2">
                <div className="min-w-0">
                  <p className="font-semibold">{criterionName(t, question.criterion)}</p>
                  <p>{raiseSentences(t, question, viewer).what}</p>
                  <p className="text-sm text-ink-soft">{t(`introductions.sheet.who-answers.${question.by}`)}</p>
                </div>
                <div className="hidden min-h-16 min-w-0 border-b border-line-strong text-sm text-ink-soft print:block">{t('introductions.sheet.answer-line')}</div>
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="hidden min-h-40 border-t border-line-strong pt-2 text-sm text-ink-soft print:block">{t('introductions.sheet.notes')}</div>
    </section>
  )
}
