import { tag } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { isPairReasons } from './pair-sentences'

/** Why two meet, to those who bring them together: wishes first, then what one seeks and the other brings, languages, and earlier meetings. Pure. */
export function organiserSentences(t: Translator, because: unknown, one: string, other: string): string[] {
  if (!isPairReasons(because)) return []
  const { wishedBy, match, languages, met } = because
  const sentences: string[] = []
  if (wishedBy.a && wishedBy.b) sentences.push(t('board.why.both'))
  else if (wishedBy.a || wishedBy.b) sentences.push(t('board.why.one', { one: wishedBy.a ? one : other, other: wishedBy.a ? other : one }))
  else sentences.push(t('board.why.nobody'))
  if (match) {
    const [seeker, bringer] = match.seeker === 'a' ? [one, other] : [other, one]
    const params = { seeker, bringer, wanted: match.seeking.title, brought: match.offering.title, score: Math.round(match.score) }
    sentences.push(t(params.wanted && params.brought ? 'board.why.match' : params.brought ? 'board.why.match-brought' : params.wanted ? 'board.why.match-wanted' : 'board.why.match-texts', params))
  }
  if (languages.state === 'shared') sentences.push(t('board.why.languages', { languages: new Intl.ListFormat(tag(t.locale)).format(languages.languages.map((code) => languageName(t.locale, code))) }))
  if (languages.state === 'none') sentences.push(t('board.why.no-language'))
  for (const { kind, event } of met) sentences.push(kind === 'meeting' ? t('board.why.met', { event }) : t('board.why.introduced'))
  return sentences
}

function languageName(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames([tag(locale)], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
