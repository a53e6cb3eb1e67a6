'use client'

import { useEffect, useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import { X } from 'lucide-react'
import { FieldFrame } from './fields'
import { useField } from './action-form'

export type Chosen = { code: string; label: string }
/** Finished sentences; `{label}`, `{count}` stand where the picker fills something in. */
export type PickerTexts = {
  type: string
  plain: string
  list: string
  keep: string
  noneChosen: string
  remove: string
  nothing: string
  one: string
  many: string
  added: string
  removed: string
  failed: string
  full: string
}

type Props = {
  name: string
  label: string
  hint?: string
  optional?: string
  chosen: Chosen[]
  maximum: number
  /** Answers `&q=…` with {terms: [{code, label}]}. */
  url: string
  listUrl: string
  texts: PickerTexts
}

const never = () => () => {}
const box = 'w-full rounded-base border border-line-strong bg-surface px-3 py-2 min-h-11 aria-invalid:border-2 aria-invalid:border-danger'

/** Many codes of a long list: searched as one types, or written down where there is no JavaScript. */
export function CodePicker(props: Props) {
  const isLive = useSyncExternalStore(never, () => true, () => false)
  return isLive ? <LivePicker {...props} /> : <PlainPicker {...props} />
}

/** What is chosen as ticks one can take away, and a field for more. */
function PlainPicker({ name, label, hint, optional, chosen, listUrl, texts }: Props) {
  const { value } = useField(`${name}[]`, chosen.map((one) => one.code))
  const typed = useField(`${name}-typed`)
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      {chosen.length > 0 && (
        <fieldset className="flex flex-col">
          <legend className="text-sm text-ink-soft">{texts.keep}</legend>
          {chosen.map((one) => (
            <label key={one.code} className="flex min-h-11 items-start gap-3 py-2">
              <input type="checkbox" name={`${name}[]`} value={one.code} defaultChecked={value.includes(one.code)} className="mt-0.5 size-5 shrink-0 accent-accent" />
              <span>{one.label}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="text-sm text-ink-soft">
        {texts.plain}. <a href={listUrl}>{texts.list}</a>
      </p>
      <input id={`field-${name}`} name={`${name}-typed`} defaultValue={String(typed.value)} className={box} />
    </FieldFrame>
  )
}

function LivePicker({ name, label, hint, optional, chosen: initial, maximum, url, listUrl, texts }: Props) {
  const { error } = useField(name)
  const [chosen, setChosen] = useState(initial)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [said, setSaid] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const { found, hasFailed } = useTerms(url, query, open)
  const isFull = chosen.length >= maximum
  const isOpen = open && !hasFailed && found !== null
  const options = found ?? []

  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else root.current?.dispatchEvent(new Event('change', { bubbles: true }))
  }, [chosen])

  function remove(one: Chosen) {
    setChosen(chosen.filter((other) => other.code !== one.code))
    setSaid(texts.removed.replace('{label}', one.label))
    input.current?.focus()
  }

  function toggle(one: Chosen) {
    if (chosen.some((other) => other.code === one.code)) return remove(one)
    if (isFull) return setSaid(texts.full)
    setChosen([...chosen, { code: one.code, label: one.label }])
    setSaid(texts.added.replace('{label}', one.label))
    setQuery('')
    setOpen(false)
  }

  function onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      if (!isOpen) return setOpen(true)
      setActive((active + step + options.length) % Math.max(1, options.length))
    } else if (event.key === 'Enter') {
      // Enter in the search never sends the form
      event.preventDefault()
      const one = isOpen ? options[active] : undefined
      if (one) toggle(one)
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Backspace' && query === '' && chosen.length > 0) {
      const last = chosen.at(-1)
      if (last) remove(last)
    }
  }

  const count = options.length === 0 ? texts.nothing : options.length === 1 ? texts.one : texts.many.replace('{count}', String(options.length))
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <div ref={root} className="flex flex-col gap-2">
        {chosen.length > 0 && (
          <ul className="flex flex-wrap gap-2">
            {chosen.map((one) => (
              <li key={one.code} className="flex max-w-full items-center rounded-base border border-line-strong bg-accent-soft">
                <input type="hidden" name={`${name}[]`} value={one.code} />
                <span className="min-w-0 py-1.5 pl-3">{one.label}</span>
                <button type="button" onClick={() => remove(one)} className="flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-base hover:text-danger" aria-label={texts.remove.replace('{label}', one.label)}>
                  <X aria-hidden className="size-4" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="relative">
          <input
            ref={input}
            id={`field-${name}`}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && options[active] ? `${listId}-${active}` : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={[hint && `field-${name}-hint`, error && `field-${name}-error`].filter(Boolean).join(' ') || undefined}
            autoComplete="off"
            value={query}
            placeholder={texts.type}
            onChange={(event) => {
              setQuery(event.target.value)
              setActive(0)
              setOpen(event.target.value.trim() !== '')
            }}
            onKeyDown={onKey}
            onBlur={() => setOpen(false)}
            className={box}
          />
          <ul
            id={listId}
            role="listbox"
            aria-label={label}
            aria-multiselectable
            hidden={!isOpen}
            className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-base border border-line-strong bg-surface p-1"
          >
            {options.map((one, at) => (
              <li
                key={one.code}
                id={`${listId}-${at}`}
                role="option"
                aria-selected={chosen.some((other) => other.code === one.code)}
                ref={at === active && isOpen ? (node) => node?.scrollIntoView({ block: 'nearest' }) : undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => toggle(one)}
                className={`cursor-pointer rounded-base px-3 py-2 ${at === active ? 'bg-accent-soft' : ''} aria-selected:font-semibold`}
              >
                {one.label} <span className="text-sm text-ink-soft">{one.code}</span>
              </li>
            ))}
            {options.length === 0 && <li role="option" aria-disabled aria-selected={false} className="px-3 py-2 text-ink-soft">{texts.nothing}</li>}
          </ul>
        </div>
        {hasFailed && (
          <>
            <p className="text-sm text-ink-soft">
              {texts.failed} <a href={listUrl}>{texts.list}</a>
            </p>
            <input name={`${name}-typed`} aria-label={texts.plain} className={box} />
          </>
        )}
        <p role="status" className="sr-only">
          {isOpen ? count : said}
        </p>
      </div>
    </FieldFrame>
  )
}

/** The terms that fit what was typed; an answer that comes late is dropped. */
function useTerms(url: string, query: string, isWanted: boolean): { found: Chosen[] | null; hasFailed: boolean } {
  const [answer, setAnswer] = useState<{ found: Chosen[] | null; hasFailed: boolean }>({ found: null, hasFailed: false })
  useEffect(() => {
    if (!isWanted) return
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${url}&q=${encodeURIComponent(query)}`, { signal: abort.signal })
        if (!response.ok) throw new Error(String(response.status))
        const { terms } = (await response.json()) as { terms: Chosen[] }
        setAnswer({ found: terms, hasFailed: false })
      } catch {
        if (!abort.signal.aborted) setAnswer({ found: null, hasFailed: true })
      }
    }, 150)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [url, query, isWanted])
  return answer
}
