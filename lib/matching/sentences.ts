import type { ConceptPair, Criterion, Exclusion, Finding, Match, Party, Raise, Reason } from './finding'
import { formatAmount, formatCalendarDate, formatDecimal, formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { conceptLabel } from '@/lib/taxonomy/concepts'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import type { VocabularyName } from '@/lib/taxonomy/model'

/** Who reads: one of the two sides, or somebody who looks on. */
export type Viewer = Party | 'other'

const labels = (t: Translator, vocabulary: VocabularyName, codes: readonly string[]) => formatList(t.locale, codes.map((code) => labelOf(vocabulary, code, t.locale)))
const country = (t: Translator, code: string) => labelOf('country', code, t.locale)
const certificate = (t: Translator, code: string) => labelOf('certificate', code, t.locale)
const day = (t: Translator, date: string) => formatCalendarDate(t.locale, date)
export const pointsText = (t: Translator, points: number) => formatDecimal(t.locale, points, 1)

const namedTerms = ['product-category', 'care-setting', 'care-area', 'main-purpose', 'interoperability', 'language']
const cpvLevels: Record<number, string> = { 2: 'division', 3: 'group', 4: 'class', 5: 'category' }
const wordsNamed = 5
const conceptsNamed = 4

/** The sentences of one reason, the met before the unmet. */
export function reasonSentences(t: Translator, reason: Reason, viewer: Viewer): string[] {
  const say = (key: string, params = {}) => t(`matches.reason.${key}`, params)
  switch (reason.code) {
    case 'words': {
      if (reason.words.length === 0) return [say('words-none')]
      const words = reason.words.slice(0, wordsNamed).map(({ asked, found, labels: learnt }) => {
        if (sameWord(asked, found)) return `“${asked}”`
        return learnt === undefined ? say('words-pair', { asked, found }) : say('words-learnt', { asked, found, labels: learnt })
      })
      return [say('words', { words: formatList(t.locale, words) })]
    }
    case 'concepts': {
      if (reason.concepts.length === 0) return [say('concepts-none')]
      return reason.concepts.slice(0, conceptsNamed).map((one) => say(one.asked === one.found ? 'concept-same' : 'concept-near', conceptParams(t, one)))
    }
    case 'terms': {
      const key = namedTerms.includes(reason.vocabulary) ? reason.vocabulary : 'other'
      return [
        ...(reason.met.length > 0 ? [say(`terms.${key}`, { terms: labels(t, reason.vocabulary, reason.met) })] : []),
        ...(reason.unmet.length > 0 ? [say('terms-unmet', { terms: labels(t, reason.vocabulary, reason.unmet) })] : []),
      ]
    }
    case 'support-languages':
      return [say('support-languages', { languages: labels(t, 'language', reason.languages) })]
    case 'cpv':
      return reason.sharedDigits === 8
        ? [say('cpv-same', { code: reason.asked, label: labelOf('cpv', reason.asked, t.locale) })]
        : [say('cpv-near', { asked: reason.asked, offered: reason.offered, level: cpvLevels[reason.sharedDigits] ?? 'category' })]
    case 'cpv-none-shared':
      return [say('cpv-none-shared')]
    case 'country-served':
    case 'country-not-served':
    case 'home-country':
    case 'outside-countries':
      return [say(reason.code, { country: country(t, reason.country), viewer })]
    case 'level':
      return [
        say(`level-${reason.vocabulary}`, {
          asked: labelOf(reason.vocabulary, reason.asked, t.locale),
          offered: labelOf(reason.vocabulary, reason.offered, t.locale),
        }),
      ]
    case 'maturity': {
      const key = reason.trl < reason.from ? 'maturity-below' : reason.trl > reason.to ? 'maturity-above' : 'maturity-in'
      return [say(key, { trl: reason.trl, from: reason.from, stage: stageLabel(t, reason.stage) })]
    }
    case 'certificate': {
      const key = reason.state === 'valid' && reason.expires ? 'valid-until' : reason.state
      return [say(`certificate.${key}`, { certificate: certificate(t, reason.certificate), date: reason.expires ? day(t, reason.expires) : '' })]
    }
    case 'budget': {
      const budget = money(t, reason.asked.to ?? reason.asked.from ?? 0, reason.currency)
      return [
        reason.fits ? say('budget-fits', { budget }) : say('budget-over', { budget, price: money(t, reason.offered.from ?? reason.offered.to ?? 0, reason.currency) }),
      ]
    }
    case 'currencies-differ':
      return [say('currencies-differ', { asked: reason.asked, offered: reason.offered })]
    case 'reference':
      return [say('reference', { customer: reason.customer, country: country(t, reason.country), kind: reason.kind === 'ready-made' ? 'ready' : 'altered' })]
    case 'newcomer':
      return [say('newcomer')]
  }
}

const conceptParams = (t: Translator, { asked, found, askedWords, foundWords }: ConceptPair) => ({
  asked: conceptLabel(asked, t.locale),
  found: conceptLabel(found, t.locale),
  askedWords,
  foundWords,
  isSaidAlike: sameWord(askedWords, foundWords) ? 'yes' : 'no',
})

const sameWord = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase()

function stageLabel(t: Translator, stage: string | null): string {
  if (stage === null) return t('common.not-stated')
  const need = labelOf('need-stage', stage, t.locale)
  return need === stage ? labelOf('investment-stage', stage, t.locale) : need
}

const money = (t: Translator, amount: number, currency: string) => formatAmount(t.locale, Math.round(amount), currency)

/** The three findings that carry most, one sentence each. */
export function leadingReasons(t: Translator, match: Pick<Match, 'findings'>, viewer: Viewer): string[] {
  return [...match.findings]
    .filter((finding) => finding.state === 'stated' && finding.points > 0)
    .sort((a, b) => b.points - a.points)
    .flatMap((finding) => reasonSentences(t, leadingReason(finding), viewer).slice(0, 1))
    .slice(0, 3)
}

const leadingReason = (finding: Finding): Reason => finding.because.find((reason) => reason.code !== 'terms' || reason.met.length > 0) ?? finding.because[0]!

export function findingSentences(t: Translator, finding: Finding, viewer: Viewer): string[] {
  return finding.because.flatMap((reason) => reasonSentences(t, reason, viewer))
}

export const criterionName = (t: Translator, criterion: Criterion) => t(`matches.criterion.${criterion}`)

export function exclusionSentence(t: Translator, exclusion: Exclusion): string {
  const say = (params = {}) => t(`matches.exclusion.${exclusion.code}`, params)
  switch (exclusion.code) {
    case 'country-not-served':
    case 'outside-countries':
      return say({ country: country(t, exclusion.country) })
    case 'certificate-missing':
      return say({ certificate: certificate(t, exclusion.certificate) })
    case 'certificate-expired':
      return say({ certificate: certificate(t, exclusion.certificate), date: day(t, exclusion.expires) })
    case 'category-excluded':
      return say({ terms: labels(t, 'product-category', exclusion.categories) })
    case 'own-organisation':
      return say()
  }
}

const fieldsOf: Record<Party, string> = { supplier: 'offering', buyer: 'need', investor: 'mandate' }

/** What would raise the score most, and who can do it. */
export function raiseSentences(t: Translator, raise: Raise, viewer: Viewer): { what: string; who: string } {
  const points = pointsText(t, raise.points)
  const say = (params = {}) => t(`matches.raise.what.${raise.change.code}`, { points, ...params })
  const who = t(`matches.raise.who.${raise.by === viewer ? 'you' : raise.by}`)
  const { change } = raise
  switch (change.code) {
    case 'state': {
      const names = change.fields.map((field) => t(`directory.fields.${fieldsOf[raise.by]}.${field}`))
      return { what: say({ fields: formatList(t.locale, names) }), who }
    }
    case 'add-terms':
      return { what: say({ terms: labels(t, change.vocabulary, change.terms.slice(0, 4)) }), who }
    case 'serve-country':
      return { what: say({ country: country(t, change.country) }), who }
    case 'raise-maturity':
      return { what: say({ trl: change.trl }), who }
    case 'renew-certificate':
    case 'obtain-certificate':
      return { what: say({ certificate: certificate(t, change.certificate) }), who }
    case 'add-reference':
      return { what: say({ hasCountry: change.country ? 'yes' : 'no', country: change.country ? country(t, change.country) : '' }), who }
  }
}
