import type { Match } from '@/lib/matching/finding'
import { exclusionSentence } from '@/lib/matching/sentences'
import type { Translator } from '@/lib/platform/i18n'

/** Why the two would not do business at all, however many points they have. */
export function Exclusions({ t, match }: { t: Translator; match: Match }) {
  if (match.exclusions.length === 0) return null
  return (
    <ul className="flex flex-col gap-1">
      {match.exclusions.map((exclusion) => (
        <li key={JSON.stringify(exclusion)} className="font-semibold">
          {exclusionSentence(t, exclusion)}
        </li>
      ))}
    </ul>
  )
}
