'use client'

import { useField, useFormValues } from '@/components/ui/action-form'

/** One of many boxes of a list, inside a table; what was ticked stays so when the form comes back. */
export function ListTick({ name, value, initial = [], label }: { name: `${string}[]`; value: string; initial?: string | string[]; label: string }) {
  const sent = useFormValues()
  const { value: kept } = useField(name, initial)
  const ticked = Object.keys(sent).length > 0 && sent[name] === undefined ? [] : [kept].flat()
  return (
    <label className="flex size-11 cursor-pointer items-center justify-center">
      <input key={String(ticked.includes(value))} type="checkbox" name={name} value={value} defaultChecked={ticked.includes(value)} className="size-5 accent-accent" />
      <span className="sr-only">{label}</span>
    </label>
  )
}
