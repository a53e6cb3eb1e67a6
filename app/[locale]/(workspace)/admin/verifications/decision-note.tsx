'use client'

import { useField } from '@/components/ui/action-form'

/** The note of one of many forms on the page, so its ids carry whose it is. */
export function DecisionNote({ id, label, hint, optional }: { id: string; label: string; hint?: string; optional?: string }) {
  const { value, error } = useField('note')
  const field = `note-${id}`
  const described = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ') || undefined
  return (
    // The error summary links to the field by its name.
    <div id={error ? 'field-note' : undefined} className="flex flex-col gap-1.5">
      <label htmlFor={field} className="font-semibold">
        {label} {optional && <span className="font-normal text-ink-soft">({optional})</span>}
      </label>
      {hint && (
        <p id={`${field}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${field}-error`} className="font-semibold text-danger">
          {error}
        </p>
      )}
      <textarea
        key={String(value)}
        id={field}
        name="note"
        rows={2}
        maxLength={2000}
        defaultValue={String(value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        className="w-full rounded-base border border-line-strong bg-surface px-3 py-2 aria-invalid:border-2 aria-invalid:border-danger"
      />
    </div>
  )
}
