import type { AnsweringRecord } from '@/lib/introductions/answering-record'
import type { UnmetCriterion, RequestCriteria } from '@/lib/introductions/request-criteria'
import type { BrokerView, IntroductionView, Role, StepView } from '@/lib/introductions/view'
import type { Viewer } from '@/lib/matching/sentences'
import type { FrozenEntry, IntroductionState } from '@/lib/introductions/model'
import type { SideView } from '@/lib/matching/side-view'
import { formatCalendarDate, formatDate, formatDistance } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

/** Words that several pages of introductions share. */
export function unmetSentence(t: Translator, unmet: UnmetCriterion): string {
  if (unmet.code === 'certificate') {
    const params = { certificate: labelOf('certificate', unmet.certificate, t.locale), date: unmet.expires ? formatCalendarDate(t.locale, unmet.expires) : '' }
    return t(`introductions.unmet.certificate-${unmet.state}`, params)
  }
  return unmet.offered === null ? t('introductions.unmet.maturity-not-stated', { asked: unmet.asked }) : t('introductions.unmet.maturity-low', { asked: unmet.asked, offered: unmet.offered })
}

export function criteriaSentences(t: Translator, { certificates, minTrl }: RequestCriteria): string[] {
  return [
    ...certificates.map((code) => t('introductions.ask.certificate', { certificate: labelOf('certificate', code, t.locale) })),
    ...(minTrl === null ? [] : [t('introductions.ask.trl', { trl: minTrl })]),
  ]
}

/** Within a day at the least: nobody is told "0 days". */
export function recordSentence(t: Translator, record: AnsweringRecord): string {
  if (record.state === 'none-yet') return t('introductions.record.none-yet')
  const { asked, answered, medianDays } = record
  return answered === 0 ? t('introductions.record.never', { asked }) : t('introductions.record.known', { asked, answered, days: Math.max(1, Math.ceil(medianDays)) })
}

export function brokerName(t: Translator, broker: BrokerView): string {
  if (broker.organisation) return broker.organisation.name
  return broker.name ? t('introductions.one.navigator', { name: broker.name }) : t('introductions.one.navigator-unnamed')
}

/** "6 December 2026 (in 9 days)". */
export const dateAndDistance = (t: Translator, date: Date, at: Date): string => `${formatDate(t.locale, date)} (${formatDistance(t.locale, date, at)})`

export function nameOf(t: Translator, introduction: Pick<IntroductionView, 'seeking' | 'offering' | 'broker'>, by: Role | 'CLOCK'): string {
  if (by === 'SEEKING') return introduction.seeking.organisation.name
  if (by === 'OFFERING') return introduction.offering.organisation.name
  return by === 'BROKER' && introduction.broker ? brokerName(t, introduction.broker) : t('introductions.export.side.CLOCK')
}

/** The state with who brought it about and when. */
export function stateSentence(t: Translator, introduction: IntroductionView): string {
  const date = formatDate(t.locale, introduction.stateAt)
  const by = (kind: StepView['kind']) => {
    const step = introduction.steps.find((one) => one.kind === kind)
    return step ? nameOf(t, introduction, step.by) : ''
  }
  switch (introduction.state) {
    case 'ACCEPTED':
      return t('introductions.one.agreed-both', { date })
    case 'DECLINED':
      return t('introductions.one.declined-by', { name: by('declined'), date })
    case 'WITHDRAWN':
      return t('introductions.one.withdrawn-by', { name: by('withdrawn'), date })
    case 'EXPIRED': {
      // It is over from the minute on, and noted a little later.
      const noted = introduction.steps.find((one) => one.kind === 'expired')
      return noted ? t('introductions.one.state-since', { state: t('introductions.state.EXPIRED'), date: formatDate(t.locale, noted.at) }) : t('introductions.state.EXPIRED')
    }
    default:
      return t('introductions.one.state-since', { state: t(`introductions.state.${introduction.state}`), date })
  }
}

export const stateTone = (state: IntroductionState, isYourTurn: boolean) => (isYourTurn ? ('attention' as const) : state === 'ACCEPTED' ? ('accent' as const) : ('plain' as const))

/** Who reads the findings: as on the cards of matches. */
export const viewerOf = (role: Role, seekingKind: string): Viewer => (role === 'BROKER' ? 'other' : role === 'OFFERING' ? 'supplier' : seekingKind === 'MANDATE' ? 'investor' : 'buyer')

/** A frozen side for the table of findings, which shows of it what was frozen. */
export const frozenSide = (entry: FrozenEntry): SideView => ({ ...entry, organisationId: null, country: null, stage: null, deadline: null, timeZone: '', isDemo: false, isFromNotice: false })
