'use client'

import { useActionState, useState } from 'react'
import { withAnswer, type Outcome, type OutcomeAnswer } from '@/lib/events/outcomes/outcome'
import { emptyFormState, type FormAction } from '@/lib/platform/form-state'

type Choice = { answer: OutcomeAnswer; clear: OutcomeAnswer; label: string; isChosen: (outcome: Outcome | null) => boolean }
type Words = { held: string; useful: string; next: string; nextHint: string; undoHint: string; labels: Record<string, string> }

const held = (answer: 'held.yes' | 'held.no', label: string): Choice => ({ answer, clear: 'held.clear', label, isChosen: (outcome) => outcome?.wasHeld === (answer === 'held.yes') })
const useful = (level: 1 | 2 | 3, label: string): Choice => ({ answer: `useful.${level}`, clear: 'useful.clear', label, isChosen: (outcome) => outcome?.usefulness === level })
const next = (step: 'INFORMATION' | 'SECOND_MEETING' | 'PILOT_TALK' | 'NONE', label: string): Choice => ({ answer: `next.${step}`, clear: 'next.clear', label, isChosen: (outcome) => outcome?.nextStep === step })

/** Three questions of buttons: each tap is an answer of its own, and a second tap takes it back. Without JavaScript every button sends the form. */
export function OutcomeTaps({ meetingId, locale, outcome, action, words }: { meetingId: string; locale: string; outcome: Outcome | null; action: FormAction; words: Words }) {
  const [state, submit, isPending] = useActionState(action, emptyFormState)
  const [tapped, setTapped] = useState<OutcomeAnswer | null>(null)
  // What was tapped is shown at once; what was kept follows.
  const shown = isPending && tapped ? withAnswer(outcome, tapped) : outcome
  const word = (key: string) => words.labels[key] ?? key
  const questions = [
    { id: 'held', legend: words.held, choices: [held('held.yes', word('held-yes')), held('held.no', word('held-no'))] },
    { id: 'useful', legend: words.useful, choices: [useful(1, word('useful-1')), useful(2, word('useful-2')), useful(3, word('useful-3'))] },
    { id: 'next', legend: words.next, choices: [next('INFORMATION', word('next-INFORMATION')), next('SECOND_MEETING', word('next-SECOND_MEETING')), next('PILOT_TALK', word('next-PILOT_TALK')), next('NONE', word('next-NONE'))] },
  ]
  const asked = shown?.wasHeld === false ? questions.slice(0, 1) : questions
  return (
    <form action={submit} aria-busy={isPending} className="flex flex-col gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="meetingId" value={meetingId} />
      {asked.map(({ id, legend, choices }) => (
        <fieldset key={id} className="min-w-0" aria-describedby={id === 'next' ? `next-hint-${meetingId}` : undefined}>
          <legend className="mb-1.5 font-semibold">{legend}</legend>
          <div className="flex flex-wrap gap-2">
            {choices.map((choice) => {
              const isChosen = choice.isChosen(shown)
              return (
                <button
                  key={choice.answer}
                  type="submit"
                  name="answer"
                  value={isChosen ? choice.clear : choice.answer}
                  aria-pressed={isChosen}
                  onClick={() => setTapped(isChosen ? choice.clear : choice.answer)}
                  className="min-h-11 cursor-pointer rounded-base border border-line-strong bg-surface px-4 py-2 hover:border-accent aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-on-accent"
                >
                  {choice.label}
                </button>
              )
            })}
          </div>
          {id === 'next' && (
            <p id={`next-hint-${meetingId}`} className="measure mt-1.5 text-sm text-ink-soft">
              {words.nextHint}
            </p>
          )}
        </fieldset>
      ))}
      <p role="status" className="min-h-5 text-sm text-ink-soft">
        {state.message ? <span className="font-semibold text-danger">{state.message}</span> : state.done && !isPending ? state.done : shown ? words.undoHint : ''}
      </p>
    </form>
  )
}
