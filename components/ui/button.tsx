'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonClass, type ButtonKind } from './button-class'

/** Sends the form around it; rests while the form is on its way. */
export function SubmitButton({ children, kind = 'primary', name, value }: { children: ReactNode; kind?: ButtonKind; name?: string; value?: string }) {
  const { pending } = useFormStatus()
  return (
    <button type="submit" name={name} value={value} aria-disabled={pending} className={buttonClass(kind)} onClick={pending ? (event) => event.preventDefault() : undefined}>
      {children}
    </button>
  )
}
