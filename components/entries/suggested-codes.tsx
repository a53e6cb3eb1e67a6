'use client'

import { useField } from '@/components/ui/action-form'

/** Finished sentences. */
export type CodeReason = { text: string; links: { href: string; label: string }[] }
export type CodeChoice = { code: string; label: string; reasons: CodeReason[] }

/** Codes to tick beside those already chosen; what is ticked is sent as if it had been picked. */
export function SuggestedCodes({ name, legend, choices }: { name: string; legend: string; choices: CodeChoice[] }) {
  const { value } = useField(`${name}[]`, [])
  return (
    <fieldset className="flex flex-col rounded-base border border-line p-3 sm:p-4">
      <legend className="px-1 font-semibold">{legend}</legend>
      {choices.map(({ code, label, reasons }) => (
        <div key={code} className="flex items-start gap-3 border-b border-line py-2 last:border-b-0">
          <input
            type="checkbox"
            id={`suggested-${name}-${code}`}
            name={`${name}[]`}
            value={code}
            defaultChecked={value.includes(code)}
            aria-describedby={`suggested-${name}-${code}-why`}
            className="mt-2.5 size-5 shrink-0 accent-accent"
          />
          <div className="min-w-0">
            <label htmlFor={`suggested-${name}-${code}`} className="flex min-h-11 items-center break-words">
              {label}
            </label>
            <ul id={`suggested-${name}-${code}-why`} className="text-sm text-ink-soft">
              {reasons.map(({ text, links }) => (
                <li key={text} className="break-words">
                  {text}
                  {links.map(({ href, label: title }, at) => (
                    <span key={href}>
                      {at === 0 ? ': ' : ', '}
                      <a href={href}>{title}</a>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        </div>
      ))}
    </fieldset>
  )
}
