'use client'

import { useState } from 'react'
import { useField } from '@/components/ui/action-form'
import { FieldFrame } from '@/components/ui/fields'

/** Finished sentences; `{name}` stands for the file. */
export type FileTexts = { label: string; hint: string; optional: string; tooLarge: string; tooMany: string }

/** Files to send along. What would be refused for its size is said before it travels; everything else the server finds out. */
export function FileField({ name, accept, most, bytes, texts }: { name: string; accept: string; most: number; bytes: number; texts: FileTexts }) {
  const { error } = useField(name)
  const [refusal, setRefusal] = useState('')
  const id = `field-${name}`

  function check(input: HTMLInputElement) {
    const files = [...(input.files ?? [])]
    const tooLarge = files.filter((file) => file.size > bytes).map((file) => texts.tooLarge.replace('{name}', () => file.name))
    const trouble = files.length > most ? texts.tooMany : tooLarge.join('\n')
    if (trouble) input.value = ''
    setRefusal(trouble)
  }

  return (
    <FieldFrame name={name} label={texts.label} hint={texts.hint} optional={texts.optional}>
      <input
        id={id}
        type="file"
        name={name}
        multiple
        accept={accept}
        aria-invalid={error || refusal ? true : undefined}
        aria-describedby={[`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')}
        onChange={(event) => check(event.target)}
        className="w-full min-h-11 rounded-base border border-line-strong bg-surface px-3 py-2 file:mr-3 file:rounded-base file:border file:border-line-strong file:bg-sunken file:px-3 file:py-1"
      />
      <p role="alert" className={refusal ? 'font-semibold whitespace-pre-line text-danger' : 'sr-only'}>
        {refusal}
      </p>
    </FieldFrame>
  )
}
