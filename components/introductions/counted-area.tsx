'use client'

import { useState } from 'react'
import { useField } from '@/components/ui/action-form'
import { FieldFrame } from '@/components/ui/fields'

/** Finished sentences; `{left}` stands where the count goes. */
export type CountTexts = { left: string; atMost: string }

/** A text with a count of what is left. Without JavaScript the limit alone is said. */
export function CountedArea({ name, label, hint, optional, most, rows = 6, texts }: { name: string; label: string; hint?: string; optional?: string; most: number; rows?: number; texts: CountTexts }) {
  const { value, error } = useField(name)
  const [typed, setTyped] = useState<number | null>(null)
  const id = `field-${name}`
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`, `${id}-count`].filter(Boolean).join(' ')
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <textarea
        key={String(value)}
        id={id}
        name={name}
        rows={rows}
        maxLength={most}
        defaultValue={String(value)}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        onChange={(event) => setTyped(event.target.value.length)}
        className="w-full rounded-base border border-line-strong bg-surface px-3 py-2 min-h-11 aria-invalid:border-2 aria-invalid:border-danger"
      />
      <p id={`${id}-count`} className="tabular text-sm text-ink-soft">
        {typed === null ? texts.atMost : texts.left.replace('{left}', String(Math.max(0, most - typed)))}
      </p>
    </FieldFrame>
  )
}
