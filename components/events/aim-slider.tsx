'use client'

import { useState } from 'react'
import { useField } from '@/components/ui/action-form'

type Props = { name: string; label: string; what: string; steps: { label: string; meaning: string }[]; initial: number }

/** A slider in words: the steps stand under it, and beneath them what the chosen one means. */
export function AimSlider(props: Props) {
  const { value } = useField(`aims.${props.name}`, String(props.initial))
  const initial = Number(value)
  return <Slider key={initial} {...props} initial={initial} />
}

function Slider({ name, label, what, steps, initial }: Props) {
  const [at, setAt] = useState(initial)
  const id = `aim-${name}`
  const last = steps.length - 1
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-what`} className="text-sm text-ink-soft">
        {what}
      </p>
      <input
        id={id}
        name={`aims.${name}`}
        type="range"
        min={0}
        max={last}
        step={1}
        defaultValue={initial}
        onInput={(event) => setAt(Number(event.currentTarget.value))}
        aria-valuetext={steps[at]?.label}
        aria-describedby={`${id}-what ${id}-means`}
        className="min-h-11 w-full cursor-pointer accent-accent"
      />
      <div aria-hidden="true" className="flex justify-between gap-2 text-sm">
        {steps.map((step, i) => (
          <span key={step.label} className={`${i === at ? 'font-semibold text-accent' : 'text-ink-soft'} ${i === 0 ? 'text-left' : i === last ? 'text-right' : 'text-center'}`}>
            {step.label}
          </span>
        ))}
      </div>
      <p id={`${id}-means`} aria-live="polite" className="text-sm">
        {steps[at]?.meaning}
      </p>
    </div>
  )
}
