'use client'

import { createContext, use, useActionState, useEffect, useRef, type ReactNode } from 'react'
import { emptyFormState, type FormAction, type FormState } from '@/lib/platform/form-state'

const FormContext = createContext<FormState>(emptyFormState)

/** What was typed into a field and what is wrong with it; before the first answer, the value given. */
export function useField(name: string, initial: string | string[] = '') {
  const state = use(FormContext)
  const key = name.replace(/\[\]$/, '')
  return {
    value: state.values[name] ?? initial,
    error: state.errors.flatMap(({ field, message }) => (field === key ? [message] : [])).join('\n') || undefined,
  }
}

/** Everything that was typed, as the last answer gave it back; empty before. */
export const useFormValues = (): FormState['values'] => use(FormContext).values

/** A form that keeps what was typed, sums its errors up on top with links, and works before JavaScript arrives. */
export function ActionForm(props: {
  action: FormAction
  locale: string
  /** Heading of the error summary. */
  errorTitle: string
  className?: string
  id?: string
  children: ReactNode
}) {
  const [state, submit, isPending] = useActionState(props.action, emptyFormState)
  const summary = useRef<HTMLDivElement>(null)
  const hasTrouble = state.errors.length > 0 || state.message !== ''
  useEffect(() => {
    if (hasTrouble) summary.current?.focus()
  }, [state, hasTrouble])
  return (
    <FormContext value={state}>
      <form action={submit} id={props.id} noValidate aria-busy={isPending} className={props.className ?? 'flex flex-col gap-6'}>
        <input type="hidden" name="locale" value={props.locale} />
        {hasTrouble && (
          <div ref={summary} tabIndex={-1} role="alert" className="rounded-base border-2 border-danger bg-danger-soft p-4">
            <p className="font-semibold text-danger">{props.errorTitle}</p>
            {state.message && <p className="mt-1">{state.message}</p>}
            {state.errors.length > 0 && (
              <ul className="mt-2 flex flex-col gap-1">
                {state.errors.map((error) => (
                  <li key={`${error.field} ${error.message}`}>
                    <a href={`#field-${error.field}`} className="text-danger">
                      {error.message}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        {state.done && (
          <p role="status" className="rounded-base border border-line bg-accent-soft p-4">
            {state.done}
          </p>
        )}
        {props.children}
      </form>
    </FormContext>
  )
}
