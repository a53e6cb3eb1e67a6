'use client'

import { useField } from '@/components/ui/action-form'

/** The note of one meeting; a page has several, so each has an id of its own. */
export function NoteField({ id, label, hint, initial, maxLength }: { id: string; label: string; hint: string; initial: string; maxLength: number }) {
  const { value, error } = useField('text', initial)
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {hint}
      </p>
      {error && (
        <p id={`${id}-error`} className="font-semibold text-danger">
          {error}
        </p>
      )}
      <textarea
        key={String(value)}
        id={id}
        name="text"
        rows={4}
        maxLength={maxLength}
        defaultValue={String(value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        className="min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-2 aria-invalid:border-2 aria-invalid:border-danger"
      />
    </div>
  )
}
