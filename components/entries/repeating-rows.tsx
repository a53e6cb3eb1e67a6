'use client'

import { useRef, useState } from 'react'
import { useFormValues } from '@/components/ui/action-form'
import { buttonClass } from '@/components/ui/button-class'
import { Checkbox, SelectField, TextArea, TextField, type Option } from '@/components/ui/fields'

export type CellView =
  | { key: string; as: 'text' | 'date' | 'number' | 'long-text'; label: string; max?: number }
  | { key: string; as: 'check'; label: string; isOnAtFirst: boolean }
  | { key: string; as: 'select'; label: string; options: Option[]; empty: string }

type Props = {
  name: string
  legend: string
  hint: string
  cells: CellView[]
  rows: Record<string, string>[]
  /** Rows to show beyond those that are filled in. */
  blank: number
  maximum: number
  /** `{number}` stands for the row's place. */
  texts: { row: string; add: string; remove: string }
}

/** Rows of equal fields. Adding and removing sends the form where there is no JavaScript. */
export function RepeatingRows({ name, legend, hint, cells, rows, blank, maximum, texts }: Props) {
  const typed = useFormValues()
  const [places, setPlaces] = useState(() => firstPlaces(name, rows.length + blank, Object.keys(typed)))
  const next = useRef(Math.max(-1, ...places) + 1)
  const group = useRef<HTMLFieldSetElement>(null)

  function add() {
    const place = next.current++
    setPlaces([...places, place])
    requestAnimationFrame(() => document.getElementById(`field-${name}.${place}.${cells[0]?.key}`)?.focus())
  }
  function remove(place: number) {
    setPlaces(places.filter((one) => one !== place))
    requestAnimationFrame(() => {
      group.current?.dispatchEvent(new Event('change', { bubbles: true }))
      document.getElementById(`field-${name}`)?.focus()
    })
  }

  return (
    <fieldset ref={group} className="flex flex-col gap-4">
      <legend id={`field-${name}`} tabIndex={-1} className="font-semibold">
        {legend}
      </legend>
      <p className="text-sm whitespace-pre-line text-ink-soft">{hint}</p>
      {places.map((place, at) => (
        <div key={place} role="group" aria-label={numbered(texts.row, at)} className="flex flex-col gap-4 rounded-base border border-line bg-surface p-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="font-semibold">{numbered(texts.row, at)}</p>
            <button
              type="submit"
              name="then"
              value={`remove:${name}.${place}`}
              className={buttonClass('quiet')}
              onClick={(event) => {
                event.preventDefault()
                remove(place)
              }}
            >
              {numbered(texts.remove, at)}
            </button>
          </div>
          <div className="grid gap-4 sm:grid-cols-2">
            {cells.map((cell) => (
              <Cell key={cell.key} name={`${name}.${place}.${cell.key}`} cell={cell} initial={rows[place]?.[cell.key]} />
            ))}
          </div>
        </div>
      ))}
      {places.length < maximum && (
        <p>
          <button
            type="submit"
            name="then"
            value={`add:${name}`}
            className={buttonClass('secondary')}
            onClick={(event) => {
              event.preventDefault()
              add()
            }}
          >
            {texts.add}
          </button>
        </p>
      )}
    </fieldset>
  )
}

function Cell({ name, cell, initial }: { name: string; cell: CellView; initial?: string }) {
  if (cell.as === 'check') return <Checkbox name={name} label={cell.label} initial={initial === undefined ? cell.isOnAtFirst : initial === 'on'} />
  if (cell.as === 'select') return <SelectField name={name} label={cell.label} options={cell.options} empty={cell.empty} initial={initial} />
  if (cell.as === 'long-text') {
    return (
      <div className="sm:col-span-2">
        <TextArea name={name} label={cell.label} rows={3} maxLength={cell.max} initial={initial} />
      </div>
    )
  }
  return <TextField name={name} label={cell.label} type={cell.as === 'date' ? 'date' : 'text'} inputMode={cell.as === 'number' ? 'numeric' : undefined} maxLength={cell.max} initial={initial} />
}

const numbered = (text: string, at: number) => text.replace('{number}', String(at + 1))

/** The rows given, and those that were typed beyond them before an error sent the form back. */
function firstPlaces(name: string, count: number, typed: string[]): number[] {
  const sent = typed.flatMap((key) => (key.startsWith(`${name}.`) ? [Number(key.split('.')[1])] : [])).filter(Number.isInteger)
  return [...new Set([...Array.from({ length: count }, (_, at) => at), ...sent])].sort((a, b) => a - b)
}
