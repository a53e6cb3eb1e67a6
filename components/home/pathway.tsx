import type { Translator } from '@/lib/platform/i18n'

const steps = ['need', 'match', 'dialogue', 'contract'] as const

/** The way from a need to a contract, as four stations on one line. */
export function Pathway({ t }: { t: Translator }) {
  return (
    <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map((step, i) => (
        <li key={step} className="flex flex-col gap-2 border-t-2 border-accent pt-4">
          <span className="text-sm font-semibold text-accent">{i + 1}</span>
          <h3>{t(`home.steps.${step}.title`)}</h3>
          <p className="text-ink-soft">{t(`home.steps.${step}.text`)}</p>
        </li>
      ))}
    </ol>
  )
}
