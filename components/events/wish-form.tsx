'use client'

import { useActionState, useEffect } from 'react'
import { Ban, Heart, Star } from 'lucide-react'

export type WishState = { mark: 'MUST' | 'LIKE' | 'NOT' | null; sentence: string; /** What went wrong. */ trouble: string; done: string; /** How many marks are used, in words. */ used: string[] }
export type WishAction = (state: WishState, formData: FormData) => Promise<WishState>
export type WishWords = Record<'must' | 'like' | 'not' | 'mustFor' | 'likeFor' | 'notFor' | 'group' | 'saving' | 'sentence' | 'sentenceHint' | 'saveSentence', string>

/** Told to whoever shows how many marks are used. */
export const usedEvent = 'sund-wishes-used'

const looks = {
  MUST: { icon: Star, on: 'aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent' },
  LIKE: { icon: Heart, on: 'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-ink' },
  NOT: { icon: Ban, on: 'aria-pressed:border-ink-soft aria-pressed:bg-sunken aria-pressed:text-ink' },
} as const

/** Must, would like, not: saved as soon as pressed, taken back by pressing again. Works as a plain form, too. */
export function WishForm(props: { action: WishAction; locale: string; eventId: string; toId: string; initial: { mark: WishState['mark']; sentence: string }; mayWish: boolean; mayRefuse: boolean; sentenceMost: number; words: WishWords }) {
  const { action, locale, eventId, toId, initial, mayWish, mayRefuse, sentenceMost, words } = props
  const [state, submit, isPending] = useActionState(action, { ...initial, trouble: '', done: '', used: [] })
  const { used } = state
  useEffect(() => {
    if (used.length > 0) window.dispatchEvent(new CustomEvent(usedEvent, { detail: used }))
  }, [used])
  const hidden = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="eventId" value={eventId} />
      <input type="hidden" name="toId" value={toId} />
    </>
  )
  const buttons = [
    { mark: 'MUST', label: words.must, title: words.mustFor, may: mayWish },
    { mark: 'LIKE', label: words.like, title: words.likeFor, may: mayWish },
    { mark: 'NOT', label: words.not, title: words.notFor, may: mayRefuse },
  ] as const
  return (
    <div className="no-print flex min-w-0 grow flex-col gap-3">
      <form action={submit} aria-label={words.group} aria-busy={isPending} className="flex flex-wrap gap-2">
        {hidden}
        {buttons.map(({ mark, label, title, may }) => {
          const { icon: Icon, on } = looks[mark]
          const isOn = state.mark === mark
          // A wish can be taken back as long as it can be said.
          return (
            <button
              key={mark}
              type="submit"
              name="mark"
              value={isOn ? 'NONE' : mark}
              aria-pressed={isOn}
              aria-label={title}
              disabled={!may}
              aria-disabled={isPending}
              onClick={isPending ? (event) => event.preventDefault() : undefined}
              className={`inline-flex min-h-11 grow items-center justify-center gap-2 rounded-base border border-line-strong bg-surface px-3 py-2 font-semibold text-ink hover:border-accent disabled:opacity-50 sm:grow-0 ${may ? 'cursor-pointer' : ''} ${on}`}
            >
              <Icon aria-hidden className={`size-4 shrink-0 ${isOn ? 'fill-current' : ''}`} />
              {label}
            </button>
          )
        })}
      </form>
      {(state.mark === 'MUST' || state.mark === 'LIKE') && mayWish && (
        <form action={submit} className="flex flex-col gap-1.5">
          {hidden}
          <input type="hidden" name="mark" value={state.mark} />
          <label htmlFor={`sentence-${toId}`} className="text-sm font-semibold">
            {words.sentence}
          </label>
          <div className="flex flex-wrap gap-2">
            <input
              id={`sentence-${toId}`}
              key={state.sentence}
              name="sentence"
              defaultValue={state.sentence}
              maxLength={sentenceMost}
              aria-describedby={`sentence-${toId}-hint`}
              className="min-h-11 min-w-0 grow basis-60 rounded-base border border-line-strong bg-surface px-3 py-2"
            />
            <button type="submit" aria-disabled={isPending} className="min-h-11 cursor-pointer rounded-base border border-line-strong bg-surface px-4 py-2 font-semibold text-ink hover:border-accent hover:text-accent">
              {words.saveSentence}
            </button>
          </div>
          <p id={`sentence-${toId}-hint`} className="text-sm text-ink-soft">
            {words.sentenceHint}
          </p>
        </form>
      )}
      <p role="status" className={`text-sm ${state.trouble ? 'font-semibold text-danger' : 'text-ink-soft'}`}>
        {isPending ? words.saving : state.trouble || state.done}
      </p>
    </div>
  )
}
