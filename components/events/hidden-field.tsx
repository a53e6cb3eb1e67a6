'use client'

import { useField } from '@/components/ui/action-form'

/** A value the form carries along; an answer of the server may have made it another. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const field = useField(name, value)
  return <input type="hidden" name={name} value={String(field.value)} readOnly />
}
