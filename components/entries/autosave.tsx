'use client'

import { useEffect, useRef, useState } from 'react'
import { useField } from '@/components/ui/action-form'

/** Finished sentences; `{time}`, `{fields}` and `{reason}` are filled in here. */
export type AutosaveTexts = { saving: string; saved: string; notSaved: string; conflict: string; except: string; session: string; refused: string }

type Answer =
  | { outcome: 'saved'; revision: number; savedAt: string; skipped: string[] }
  | { outcome: 'conflict' | 'signed-out' }
  | { outcome: 'refused'; reason: string }

const pauseMs = 1200
const retryMs = [3000, 6000, 12_000, 30_000]

/**
 * Saves the form around it a moment after each change, and says so. Whatever fails stays in the form and is tried
 * again; a save by somebody else meanwhile stops it, so that nothing is overwritten unseen.
 */
export function Autosave({ formId, url, locale, revision, texts }: { formId: string; url: string; locale: string; revision: number; texts: AutosaveTexts }) {
  // Of the words in this form: a page that is drawn anew around them brings a newer number, which would hide a conflict.
  const [first] = useState(String(revision))
  const current = String(useField('revision', first).value)
  const [saved, setSaved] = useState({ after: current, revision: current })
  // What the server answered to the form counts more than what was saved before it.
  const newest = saved.after === current ? saved.revision : current
  const [said, setSaid] = useState('')
  const [isTrouble, setIsTrouble] = useState(false)
  const say = useRef((text: string, trouble: boolean) => {
    setSaid(text)
    setIsTrouble(trouble)
  })

  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const writer = startWriter(form, url, locale, texts, say.current, (number) => setSaved({ after: current, revision: number }))
    return () => writer.stop()
    // A new revision means that the server answered: the writer begins anew from there.
  }, [formId, url, locale, texts, current])

  return (
    <>
      <input type="hidden" name="revision" value={newest} readOnly />
      <p role="status" className={`text-sm sm:min-h-6 ${isTrouble ? 'font-semibold text-danger' : 'text-ink-soft'}`}>
        {said}
      </p>
    </>
  )
}

function startWriter(form: HTMLFormElement, url: string, locale: string, texts: AutosaveTexts, say: (text: string, trouble: boolean) => void, keep: (revision: string) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDirty = false
  let hasStopped = false
  let tries = 0
  let running: Promise<void> | null = null
  let isOffline = false
  let isOnItsWay = false

  const plan = (delay: number) => {
    clearTimeout(timer)
    if (!hasStopped) timer = setTimeout(() => void save(), delay)
  }

  function save(): Promise<void> {
    if (running) return running.then(() => (isDirty && !hasStopped ? save() : undefined))
    if (!isDirty || hasStopped) return Promise.resolve()
    clearTimeout(timer)
    isDirty = false
    say(texts.saving, false)
    running = post().finally(() => {
      running = null
      if (isDirty) plan(pauseMs)
    })
    return running
  }

  async function post() {
    try {
      const response = await fetch(url, { method: 'POST', body: new FormData(form) })
      const answer = (await response.json()) as Answer
      tries = 0
      isOffline = false
      take(answer)
    } catch {
      isDirty = true
      isOffline = true
      say(texts.notSaved, true)
      plan(retryMs[Math.min(tries++, retryMs.length - 1)] ?? 30_000)
    }
  }

  function take(answer: Answer) {
    if (answer.outcome === 'saved') {
      const field = form.elements.namedItem('revision')
      // At once, for a form that is sent before the next drawing, and for every drawing after it.
      if (field instanceof HTMLInputElement) field.value = String(answer.revision)
      keep(String(answer.revision))
      const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(answer.savedAt))
      const skipped = answer.skipped.join(', ')
      say(skipped ? texts.except.replace('{time}', time).replace('{fields}', skipped) : texts.saved.replace('{time}', time), skipped !== '')
    } else if (answer.outcome === 'refused') {
      say(texts.refused.replace('{reason}', answer.reason), true)
    } else {
      hasStopped = answer.outcome === 'conflict'
      isDirty = true
      say(answer.outcome === 'conflict' ? texts.conflict : texts.session, true)
    }
  }

  const onChange = (event: Event) => {
    const { target } = event
    if (target instanceof HTMLInputElement && !target.name) return
    isDirty = true
    plan(pauseMs)
  }
  // The form goes on its way only after a save has arrived: a page that fails to come would take the words with it.
  const onSubmit = (event: SubmitEvent) => {
    if (isOnItsWay || (!running && !isDirty) || hasStopped) {
      isOnItsWay = false
      isDirty = false
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    const { submitter } = event
    void save().then(() => {
      if (isOffline) return
      isOnItsWay = true
      form.requestSubmit(submitter instanceof HTMLElement ? submitter : undefined)
    })
  }
  const onOnline = () => void save()
  const onHide = () => {
    if (document.visibilityState === 'hidden') void save()
  }
  const onLeave = (event: BeforeUnloadEvent) => {
    if (isDirty) event.preventDefault()
  }
  form.addEventListener('input', onChange)
  form.addEventListener('change', onChange)
  form.addEventListener('submit', onSubmit, { capture: true })
  window.addEventListener('online', onOnline)
  window.addEventListener('beforeunload', onLeave)
  document.addEventListener('visibilitychange', onHide)
  return {
    stop() {
      hasStopped = true
      clearTimeout(timer)
      form.removeEventListener('input', onChange)
      form.removeEventListener('change', onChange)
      form.removeEventListener('submit', onSubmit, { capture: true })
      window.removeEventListener('online', onOnline)
      window.removeEventListener('beforeunload', onLeave)
      document.removeEventListener('visibilitychange', onHide)
    },
  }
}
