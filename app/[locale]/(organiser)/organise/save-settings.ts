import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { ChangedMeanwhile } from '@/lib/events/changed-meanwhile'
import { afterOthers, markOf, readMark } from '@/lib/events/preparing/settings-forms'
import type { FormState } from '@/lib/platform/form-state'
import { getTranslator, type Translator } from '@/lib/platform/i18n'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

/**
 * Saves a form of an event's settings. Where another organiser was faster, the form comes back with what they changed marked, what was typed
 * kept, and the mark of the newest state: saving again is then a choice made with open eyes.
 */
export async function saveSettings<S extends z.ZodType, R>(
  schema: S,
  command: (actor: Actor, input: z.infer<S>) => Promise<R>,
  formData: FormData,
  labels: (t: Translator) => Record<string, string>,
): Promise<{ ok: true; result: R } | { ok: false; state: FormState }> {
  const others: ChangedMeanwhile[] = []
  const done = await runAction(
    schema,
    async (actor: Actor, input: z.infer<S>) => {
      try {
        return await command(actor, input)
      } catch (error) {
        if (error instanceof ChangedMeanwhile) others.push(error)
        throw error
      }
    },
    formData,
    { labels },
  )
  const faster = others[0]
  return done.ok || !faster ? done : { ok: false, state: stateAfterOthers(done.state, faster, labels(getTranslator(formLocale(formData))), getTranslator(formLocale(formData))) }
}

function stateAfterOthers(state: FormState, { now }: ChangedMeanwhile, labels: Record<string, string>, t: Translator): FormState {
  const { changed, values } = afterOthers(readMark(String(state.values.before ?? '')), state.values, now)
  const shown = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(', ') : (value ?? ''))
  const errors = changed.map((name) => {
    const field = name.replace(/\[\]$/, '')
    const label = labels[field] ?? labels[field.split('.')[0] ?? ''] ?? field
    const text = name.endsWith('[]') ? null : shown(now[name])
    if (text === null) return { field, message: t('errors.event.changed-choice', { label }) }
    return { field, message: text === '' ? t('errors.event.changed-field-emptied', { label }) : t('errors.event.changed-field', { label, now: text }) }
  })
  return { ...state, errors, values: { ...values, before: markOf(now) } }
}
