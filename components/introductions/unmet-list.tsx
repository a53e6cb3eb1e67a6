import { CircleAlert } from 'lucide-react'
import type { UnmetCriterion } from '@/lib/introductions/request-criteria'
import type { Translator } from '@/lib/platform/i18n'
import { unmetSentence } from './words'

/** What was asked for and is not shown, each in a sentence. */
export function UnmetList({ t, unmet }: { t: Translator; unmet: readonly UnmetCriterion[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {unmet.map((one) => (
        <li key={JSON.stringify(one)} className="flex gap-2">
          <CircleAlert aria-hidden className="mt-1 size-4 shrink-0 text-attention" />
          <span className="min-w-0">{unmetSentence(t, one)}</span>
        </li>
      ))}
    </ul>
  )
}
