import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { DomainError, RulesBroken, type ErrorParams } from '@/lib/platform/errors'
import { emptyFormState, type FormState } from '@/lib/platform/form-state'
import { defaultLocale, getTranslator, isLocale, type Translator } from '@/lib/platform/i18n'
import { currentActor } from './current-actor'

/**
 * The one way from a form to a command: parse, take the actor, run, and turn expected errors into form state.
 * Field names may be paths (`references.0.customer`); `labels` gives each field its name in error sentences.
 */
export async function runAction<S extends z.ZodType, R>(
  schema: S,
  command: (actor: Actor, input: z.infer<S>) => Promise<R>,
  formData: FormData,
  options: { labels?: (t: Translator) => Record<string, string>; input?: (formData: FormData) => unknown } = {},
): Promise<{ ok: true; result: R } | { ok: false; state: FormState }> {
  const locale = String(formData.get('locale') ?? defaultLocale)
  const t = getTranslator(isLocale(locale) ? locale : defaultLocale)
  const typed = formValues(formData)
  const values = givenBack(typed)
  const parsed = schema.safeParse(options.input ? options.input(formData) : nestFields(typed))
  if (!parsed.success) {
    const labels = options.labels?.(t) ?? {}
    const errors = parsed.error.issues.map((issue) => {
      const field = issue.path.join('.')
      return { field, message: issueSentence(issue, labels[field] ?? labels[String(issue.path[0])], t) }
    })
    return { ok: false, state: { ...emptyFormState, values, errors: firstPerField(errors) } }
  }
  try {
    return { ok: true, result: await command(await currentActor(), parsed.data) }
  } catch (error) {
    if (!(error instanceof DomainError)) {
      unstable_rethrow(error) // a redirect is no fault
      // A fault of ours must not cost anybody what they typed: the form stays, and the log has the fault.
      console.error(error)
      return { ok: false, state: { ...emptyFormState, values, message: t('errors.unexpected') } }
    }
    const said = (error instanceof RulesBroken ? error.all : [error]).map(({ code, params, field }) => ({ field, message: t(`errors.${code}`, params) }))
    return {
      ok: false,
      state: {
        ...emptyFormState,
        values,
        errors: said.flatMap(({ field, message }) => (field ? [{ field, message }] : [])),
        message: said.flatMap(({ field, message }) => (field ? [] : [message])).join(' '),
      },
    }
  }
}

const firstPerField = (errors: FormState['errors']) => errors.filter((error, i) => errors.findIndex((e) => e.field === error.field) === i)

/** The form's fields; files and Next's own fields are left out. A name that ends in [] is a list. */
export function formValues(formData: FormData): FormState['values'] {
  const values: FormState['values'] = {}
  for (const name of new Set(formData.keys())) {
    if (name.startsWith('$ACTION')) continue
    const all = formData.getAll(name).filter((value) => typeof value === 'string')
    values[name] = name.endsWith('[]') ? all : (all[0] ?? '')
  }
  return values
}

/** What was typed, to give back; a password never travels back. */
function givenBack(values: FormState['values']): FormState['values'] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)))
}

/** `a.0.b=1` → {a: [{b: '1'}]}; `tags[]` → {tags: [...]}. Numbers in a path make lists. */
export function nestFields(values: FormState['values']): Record<string, unknown> {
  const root: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const isList = name.endsWith('[]')
    const path = (isList ? name.slice(0, -2) : name).split('.')
    if (path.some((part) => part === '__proto__' || part === 'constructor' || part === 'prototype')) continue
    let node: Record<string, unknown> = root
    path.forEach((part, i) => {
      if (i === path.length - 1) node[part] = value
      else node = (node[part] ??= {}) as Record<string, unknown>
    })
  }
  return listify(root) as Record<string, unknown>
}

function listify(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node
  const entries = Object.entries(node).map(([key, value]) => [key, listify(value)] as const)
  const isList = entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key))
  if (isList) return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
  return Object.fromEntries(entries)
}

function issueSentence(issue: z.core.$ZodIssue, label: string | undefined, t: Translator): string {
  const params = { label: label ?? String(issue.path.at(-1) ?? '') }
  if (issue.code === 'custom' && t.has(`errors.${issue.message}`)) return t(`errors.${issue.message}`, { ...params, ...(issue.params as ErrorParams | undefined) })
  if (issue.code === 'too_big') {
    const maximum = Number(issue.maximum)
    return t(issue.origin === 'array' ? 'errors.field.too-many' : 'errors.field.too-long', { ...params, maximum })
  }
  if (issue.code === 'too_small') {
    const minimum = Number(issue.minimum)
    if (issue.origin === 'array') return t('errors.field.too-few', { ...params, minimum })
    return minimum <= 1 ? t('errors.field.required', params) : t('errors.field.too-short', { ...params, minimum })
  }
  if (issue.code === 'invalid_format') {
    const key = `errors.field.${issue.format}`
    return t(t.has(key) ? key : 'errors.field.invalid', params)
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') return t('errors.field.too-few', { ...params, minimum: 1 })
  if (issue.code === 'invalid_type') return t(issue.expected === 'number' ? 'errors.field.number' : 'errors.field.required', params)
  if (issue.code === 'invalid_value') return t('errors.field.choice', params)
  return t('errors.field.invalid', params)
}
