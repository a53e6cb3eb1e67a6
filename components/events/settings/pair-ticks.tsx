'use client'

import { useField, useFormValues } from '@/components/ui/action-form'

/** One tick of the table of who may meet whom. */
export function PairTicks({ value, initial, label }: { value: string; initial: string | string[]; label: string }) {
  const sent = useFormValues()
  const { value: kept } = useField('pairs[]', initial)
  const ticked = Object.keys(sent).length > 0 && sent['pairs[]'] === undefined ? [] : [kept].flat()
  return (
    <label className="flex size-11 cursor-pointer items-center justify-center">
      <input key={ticked.join(' ')} type="checkbox" name="pairs[]" value={value} defaultChecked={ticked.includes(value)} className="size-5 accent-accent" />
      <span className="sr-only">{label}</span>
    </label>
  )
}
