'use client'

import { useActionState, useEffect, useRef } from 'react'
import { SubmitButton } from '@/components/ui/button'
import { Banner, TableFrame } from '@/components/ui/layout'
import { noAnswer, type CodelistAnswer } from './codelist-answer'

type Words = Record<'file' | 'hint' | 'submit' | 'row' | 'code' | 'reason', string>

/** One file up, one answer back; the page stays, so that the next list can follow. */
export function CodelistForm({ action, locale, words }: { action: (state: CodelistAnswer, formData: FormData) => Promise<CodelistAnswer>; locale: string; words: Words }) {
  const [answer, submit, isPending] = useActionState(action, noAnswer)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer.title || answer.error) result.current?.focus()
  }, [answer])
  return (
    <form action={submit} noValidate aria-busy={isPending} className="flex flex-col gap-6">
      <input type="hidden" name="locale" value={locale} />
      <div ref={result} tabIndex={-1} role="status" className="empty:hidden">
        {answer.title && (
          <Banner tone="accent" title={answer.title}>
            {answer.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Banner>
        )}
        {answer.error && <Banner tone="danger">{answer.error}</Banner>}
      </div>
      {answer.refused && <RefusedRows refused={answer.refused} words={words} />}
      <div className="flex flex-col gap-1.5">
        <label htmlFor="field-file" className="font-semibold">
          {words.file}
        </label>
        <p id="field-file-hint" className="text-sm text-ink-soft">
          {words.hint}
        </p>
        <input
          id="field-file"
          name="file"
          type="file"
          accept=".gc,.xml,.json"
          aria-describedby="field-file-hint"
          aria-invalid={answer.error ? true : undefined}
          className="min-h-11 w-full max-w-xl rounded-base border border-line-strong bg-surface px-3 py-2"
        />
      </div>
      <div>
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </form>
  )
}

function RefusedRows({ refused, words }: { refused: NonNullable<CodelistAnswer['refused']>; words: Words }) {
  return (
    <div>
      <h2 className="mb-3">
        {refused.title}
      </h2>
      <TableFrame label={refused.title}>
        <table className="w-full text-left text-sm">
          <thead className="border-b border-line-strong">
            <tr>
              {[words.row, words.code, words.reason].map((word) => (
                <th key={word} scope="col" className="px-3 py-2.5 font-semibold">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {refused.rows.map((row) => (
              <tr key={row.row}>
                <td className="px-3 py-2.5">{row.row}</td>
                <td className="px-3 py-2.5">{row.code}</td>
                <td className="px-3 py-2.5">{row.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {refused.more && <p className="mt-2 text-sm text-ink-soft">{refused.more}</p>}
    </div>
  )
}
