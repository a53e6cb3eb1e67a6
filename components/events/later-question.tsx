'use client'

import { useField } from '@/components/ui/action-form'
import type { Option } from '@/components/ui/fields'

/** One meeting and four answers in a row; on a phone two by two. */
export function LaterQuestion({ name, label, hint, initial, options }: { name: string; label: string; hint: string; initial: string; options: Option[] }) {
  const { value } = useField(name, initial)
  return (
    <fieldset className="rounded-base border border-line bg-surface p-4 sm:p-5">
      <legend className="sr-only">{label}</legend>
      <p aria-hidden className="font-semibold">
        {label}
      </p>
      <p className="mb-2 text-sm text-ink-soft">{hint}</p>
      <div key={String(value)} className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-base border border-line-strong px-3 py-2 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold"
          >
            <input type="radio" name={name} value={option.value} defaultChecked={value === option.value} className="size-5 shrink-0 accent-accent" />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
