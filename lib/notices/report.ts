import { deadlineToIso, originalText, type ImportAnswer, type ImportOutcome, type NoticeRecord } from './model'
import { describeRefusal } from './read/refusal'

/** One line of `--report`: what became of a file, or of one notice in a package. */
export interface ImportReportRow {
  file: string
  outcome: ImportOutcome
  reason: string | null
  id: string | null
  noticeType: string | null
  title: string | null
  language: string | null
  buyer: string | null
  country: string | null
  cpv: string | null
  additionalCpv: string[]
  deadline: string | null
  participationDeadline: string | null
  value: number | null
  currency: string | null
  procedure: string | null
  lots: number
  winners: string[]
}

export function reportAnswer(answer: ImportAnswer): ImportReportRow {
  return answer.outcome === 'refused'
    ? reportRefusal(answer.file, describeRefusal(answer.refusal))
    : reportNotice(answer.file, answer.outcome, answer.notice)
}

export function reportNotice(file: string, outcome: Exclude<ImportOutcome, 'refused'>, notice: NoticeRecord): ImportReportRow {
  const total = totalOf(notice)
  return {
    file,
    outcome,
    reason: null,
    id: notice.id,
    noticeType: notice.noticeType,
    title: originalText(notice.titles, notice.languages),
    language: notice.languages.original[0] ?? null,
    buyer: notice.buyers[0]?.name ?? null,
    country: notice.buyers[0]?.country ?? null,
    cpv: notice.mainCpv,
    additionalCpv: notice.additionalCpv,
    deadline: notice.deadline === null ? null : deadlineToIso(notice.deadline),
    participationDeadline:
      notice.participationDeadline === null ? null : deadlineToIso(notice.participationDeadline),
    value: total?.amount ?? null,
    currency: total?.currency ?? null,
    procedure: notice.procedure,
    lots: notice.lots.length,
    winners: [...new Set(notice.winners.flatMap((winner) => winner.name ?? []))],
  }
}

/** A ceiling, or a contract's worth after a change, is no total of the procurement. */
function totalOf({ value }: NoticeRecord): NoticeRecord['value'] {
  return value?.kind === 'framework-maximum' || value?.kind === 'after-modification' ? null : value
}

export function reportRefusal(file: string, reason: string): ImportReportRow {
  return {
    file, outcome: 'refused', reason, id: null, noticeType: null, title: null, language: null, buyer: null,
    country: null, cpv: null, additionalCpv: [], deadline: null, participationDeadline: null, value: null, currency: null, procedure: null,
    lots: 0, winners: [],
  }
}
