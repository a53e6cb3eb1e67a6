import { SubmitButton } from '@/components/ui/button'
import { pathOf } from '@/lib/directory/model'
import type { CpvSuggestionsView, SuggestedCpv } from '@/lib/matching/cpv-suggestion-queries'
import { foldText } from '@/lib/platform/fold-text'
import type { Translator } from '@/lib/platform/i18n'
import type { CpvReason } from '@/lib/taxonomy/cpv-reader'
import { SuggestedCodes, type CodeChoice, type CodeReason } from './suggested-codes'

export type SuggestedCodesView = { found: CpvSuggestionsView; labels: ReadonlyMap<string, string> }

/** A button that asks for CPV codes by what the entry says, and what it found: each to be ticked, none set. */
export function CodeSuggestions({ t, suggested }: { t: Translator; suggested: SuggestedCodesView | null }) {
  const choices = suggested?.found.outcome === 'suggested' ? suggested.found.suggestions.map((one) => choiceOf(t, one, suggested.labels)) : []
  return (
    <div id="suggested-cpv" className="flex scroll-mt-4 flex-col gap-3">
      <p role="status">{suggested && outcomeOf(t, suggested.found)}</p>
      {choices.length > 0 && <SuggestedCodes name="cpv" legend={t('codes.legend')} choices={choices} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton name="then" value="suggest:cpv" kind="secondary">
          {t(suggested ? 'codes.again' : 'codes.suggest')}
        </SubmitButton>
        <p className="text-sm text-ink-soft">{t('codes.why')}</p>
      </div>
    </div>
  )
}

function outcomeOf(t: Translator, found: CpvSuggestionsView): string {
  if (found.outcome === 'too-short') return t('codes.too-short', { least: found.least })
  return found.outcome === 'nothing' ? t('codes.nothing') : t('codes.found', { count: found.suggestions.length })
}

function choiceOf(t: Translator, { code, because }: SuggestedCpv, labels: ReadonlyMap<string, string>): CodeChoice {
  return { code, label: named(t, code, labels), reasons: because.map((one) => reasonOf(t, one, labels)) }
}

function reasonOf(t: Translator, reason: SuggestedCpv['because'][number], labels: ReadonlyMap<string, string>): CodeReason {
  switch (reason.kind) {
    case 'words':
      return { text: t('codes.because.words', { words: wordsOf(reason.words) }), links: [] }
    case 'narrower':
      return { text: t('codes.because.narrower', { code: named(t, reason.code, labels), words: wordsOf(reason.words) }), links: [] }
    case 'examples':
      return {
        text: t('codes.because.examples', { count: reason.count }),
        links: reason.entries.map(({ id, kind, title }) => ({ href: `/${t.locale}/${pathOf[kind]}/${id}`, label: title })),
      }
  }
}

/** A word of the text, with the word of the list beside it where they are written differently. */
const wordsOf = (words: readonly CpvReason[]): string =>
  words.map(({ written, label }) => (foldText(written) === foldText(label) ? `“${written}”` : `“${written}” (${label})`)).join(', ')

function named(t: Translator, code: string, labels: ReadonlyMap<string, string>): string {
  const label = labels.get(code) ?? code
  return label === code ? code : t('codes.named', { code, label })
}
