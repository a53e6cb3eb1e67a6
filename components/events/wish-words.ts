import type { OwnMarks, Suggestion } from '@/lib/events/wishes/wish-queries'
import type { Viewer } from '@/lib/matching/sentences'
import { formatDate, formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import type { WishWords } from './wish-form'

export function usedWords(t: Translator, { must, like, not, mustLimit, likeLimit }: OwnMarks): string[] {
  return [t('wishes.used.must', { used: must, limit: mustLimit }), t('wishes.used.like', { used: like, limit: likeLimit }), ...(not > 0 ? [t('wishes.used.not', { used: not })] : [])]
}

export function wishWords(t: Translator, name: string, sentenceMost: number): WishWords {
  return {
    must: t('wishes.mark.MUST'),
    like: t('wishes.mark.LIKE'),
    not: t('wishes.mark.NOT'),
    mustFor: t('wishes.mark-for.MUST', { name }),
    likeFor: t('wishes.mark-for.LIKE', { name }),
    notFor: t('wishes.mark-for.NOT', { name }),
    group: t('wishes.marks-of', { name }),
    saving: t('wishes.saving'),
    sentence: t('wishes.sentence.label', { name }),
    sentenceHint: t('wishes.sentence.hint', { most: sentenceMost }),
    saveSentence: t('wishes.sentence.save'),
  }
}

/** Who the reader is to what links the two. */
export const viewerOf = (match: NonNullable<Suggestion['match']>): Viewer => (match.isSeeker ? (match.seeking.kind === 'MANDATE' ? 'investor' : 'buyer') : 'supplier')

/** What else there is to know of the pair: languages, and whether they have met. */
export function pairNotes(t: Translator, { languages, met, mark, wishesYou }: Suggestion, zone: string): string[] {
  const spoken = languages.languages.map((code) => labelOf('language', code, t.locale))
  const last = met[0]
  return [
    t(`wishes.languages.${languages.state}`, { languages: formatList(t.locale, spoken) }),
    ...(last ? [t(`wishes.met.${last.kind}`, { event: last.event, date: formatDate(t.locale, new Date(last.at), zone) })] : []),
    ...(last && mark !== 'MUST' && mark !== 'LIKE' && !wishesYou ? [t('wishes.met.less')] : []),
  ]
}

export const placeOf = (t: Translator, { city, country }: { city: string; country: string }): string => [city, country && labelOf('country', country, t.locale)].filter(Boolean).join(', ')
