'use client'

import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { useField, useFormValues } from './action-form'

export type Option = { value: string; label: string; note?: string }

type Common = {
  name: string
  /** The question. */
  label: string
  /** Why we ask, or an example. */
  hint?: string
  /** The word for "optional"; absent when an answer is required. */
  optional?: string
}

const control =
  'w-full rounded-base border border-line-strong bg-surface px-3 py-2 min-h-11 aria-invalid:border-2 aria-invalid:border-danger'

const idOf = (name: string) => `field-${name.replace(/\[\]$/, '')}`
const describedBy = (name: string, hint?: string, error?: string) =>
  [hint && `${idOf(name)}-hint`, error && `${idOf(name)}-error`].filter(Boolean).join(' ') || undefined

function Label({ label, optional }: { label: string; optional?: string }) {
  return (
    <>
      {label} {optional && <span className="font-normal text-ink-soft">({optional})</span>}
    </>
  )
}

function Notes({ name, hint, error }: { name: string; hint?: string; error?: string }) {
  return (
    <>
      {hint && (
        <p id={`${idOf(name)}-hint`} className="text-sm whitespace-pre-line text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${idOf(name)}-error`} className="font-semibold whitespace-pre-line text-danger">
          {error}
        </p>
      )}
    </>
  )
}

/** Label, hint and error around a control of one's own. */
export function FieldFrame({ name, label, hint, optional, children }: Common & { children: ReactNode }) {
  const { error } = useField(name)
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={idOf(name)} className="font-semibold">
        <Label label={label} optional={optional} />
      </label>
      <Notes name={name} hint={hint} error={error} />
      {children}
    </div>
  )
}

export function TextField({
  name,
  label,
  hint,
  optional,
  initial,
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  width = '',
  list,
}: Common & {
  initial?: string
  type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'datetime-local' | 'time' | 'search' | 'tel'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'numeric' | 'decimal' | 'email' | 'url'
  maxLength?: number
  width?: string
  list?: string
}) {
  const { value, error } = useField(name, initial)
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <input
        key={String(value)}
        id={idOf(name)}
        name={name}
        type={type}
        defaultValue={type === 'password' ? undefined : String(value)}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        list={list}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        className={`${control} ${width}`}
      />
    </FieldFrame>
  )
}

export function TextArea({ name, label, hint, optional, initial, rows = 5, maxLength }: Common & { initial?: string; rows?: number; maxLength?: number }) {
  const { value, error } = useField(name, initial)
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <textarea
        key={String(value)}
        id={idOf(name)}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={String(value)}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        className={control}
      />
    </FieldFrame>
  )
}

export function SelectField({ name, label, hint, optional, initial, options, empty }: Common & { initial?: string; options: Option[]; /** Words for no choice. */ empty?: string }) {
  const { value, error } = useField(name, initial)
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <select
        key={String(value)}
        id={idOf(name)}
        name={name}
        defaultValue={String(value)}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        className={control}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** Checkboxes (`name[]`) or radio buttons (`name`) under one question. */
export function ChoiceGroup({
  name,
  label,
  hint,
  optional,
  initial,
  options,
  type,
  columns = 1,
}: Common & { initial?: string | string[]; options: Option[]; type: 'checkbox' | 'radio'; columns?: 1 | 2 | 3 }) {
  const field = type === 'checkbox' ? `${name}[]` : name
  const { value: kept, error } = useField(field, initial)
  const value = useTicks(field, kept)
  const chosen = Array.isArray(value) ? value : [value]
  const grid = { 1: '', 2: 'sm:grid-cols-2', 3: 'min-[22rem]:grid-cols-2 lg:grid-cols-3' }[columns]
  return (
    <fieldset className="flex flex-col gap-1.5" aria-describedby={describedBy(name, hint, error)}>
      <legend id={idOf(name)} tabIndex={-1} className="mb-1.5 font-semibold">
        <Label label={label} optional={optional} />
      </legend>
      <Notes name={name} hint={hint} error={error} />
      <div key={chosen.join(' ')} className={`grid gap-x-6 ${grid}`}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type={type}
              name={field}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span>
              {option.label}
              {option.note && <span className="block text-sm text-ink-soft">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A form does not send what is not ticked: what is missing in what was sent stays without a tick. */
function useTicks(field: string, kept: string | string[]): string | string[] {
  const sent = useFormValues()
  return Object.keys(sent).length > 0 && sent[field] === undefined ? '' : kept
}

export function Checkbox({ name, label, hint, initial }: { name: string; label: string; hint?: string; initial?: boolean }) {
  const { value: kept, error } = useField(name, initial ? 'on' : '')
  const value = useTicks(name, kept)
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          key={String(value)}
          id={idOf(name)}
          type="checkbox"
          name={name}
          defaultChecked={value === 'on'}
          aria-describedby={describedBy(name, hint, error)}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
      <Notes name={name} hint={hint} error={error} />
    </div>
  )
}
