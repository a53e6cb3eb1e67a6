import { directionsOf } from '@/lib/matching/directions'
import type { Finding, Match } from '@/lib/matching/finding'
import { findingSentences, reasonSentences, type Viewer } from '@/lib/matching/sentences'
import type { Translator } from '@/lib/platform/i18n'

const perFinding = 3

/** What speaks for the two on the page to print, the weightiest first, and apart from it what is asked for and not there. */
export function SheetReasons({ t, match, viewer }: { t: Translator; match: Match; viewer: Viewer }) {
  const stated = match.findings.filter(({ state }) => state === 'stated')
  const missing = once(stated.flatMap((finding) => missingSentences(t, finding, viewer)))
  const met = once(
    stated
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .flatMap((finding) => findingSentences(t, finding, viewer).filter((sentence) => !missing.includes(sentence)).slice(0, perFinding)),
  )
  return (
    <>
      {met.length > 0 ? <List sentences={met} /> : <p>{t('matches.no-reasons')}</p>}
      {missing.length > 0 && (
        <div className="flex break-inside-avoid flex-col gap-1">
          <h3>{t('introductions.sheet.missing')}</h3>
          <List sentences={missing} />
        </div>
      )}
    </>
  )
}

function List({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="measure flex list-disc flex-col gap-1 pl-5 print:block print:max-w-none print:columns-2 print:gap-x-8">
      {sentences.map((sentence) => (
        <li key={sentence} className="break-inside-avoid">
          {sentence}
        </li>
      ))}
    </ul>
  )
}

function missingSentences(t: Translator, finding: Finding, viewer: Viewer): string[] {
  const { fromSupplier, fromAsking } = directionsOf([finding])
  return [...fromSupplier, ...fromAsking].flatMap((line) => (line.state === 'unmet' ? reasonSentences(t, line.reason, viewer) : []))
}

const once = (sentences: readonly string[]): string[] => [...new Set(sentences)]
