import { shareValue, type Share } from '@/lib/events/outcomes/report'
import { tag } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

export const percentText = (t: Translator, value: number): string => new Intl.NumberFormat(tag(t.locale), { style: 'percent', maximumFractionDigits: 0 }).format(value)

/** "64 % (32 of 50)": a share without its size would say less than it seems to. */
export function shareText(t: Translator, share: Share): string {
  const value = shareValue(share)
  return share === null || value === null ? t('outcomes.report.none') : t('outcomes.report.share', { percent: percentText(t, value), count: share.count, of: share.of })
}

export const signed = (t: Translator, value: number, digits: number): string => new Intl.NumberFormat(tag(t.locale), { signDisplay: 'exceptZero', maximumFractionDigits: digits }).format(value)
