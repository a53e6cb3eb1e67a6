import { Facts } from '@/components/ui/layout'
import type { AskCheck } from '@/lib/introductions/ask-queries'
import type { Translator } from '@/lib/platform/i18n'
import { dateAndDistance, recordSentence } from './words'

/** What an asker should know first: how the other side answers, what is left, and until when it has time. */
export function BeforeAsking({ t, check, at, isBroker = false }: { t: Translator; check: AskCheck; at: Date; /** Somebody who introduces two others. */ isBroker?: boolean }) {
  const { open, limit } = check.quota
  const rows = [
    ...check.records.map(({ side, record }) => ({ name: t(isBroker ? `introductions.broker.record.${side}` : 'introductions.ask.record'), value: recordSentence(t, record) })),
    { name: t('introductions.ask.quota'), value: t('introductions.ask.quota-text', { left: Math.max(0, limit - open), open, limit }) },
    { name: t('introductions.ask.expires'), value: t('introductions.ask.expires-text', { date: dateAndDistance(t, check.expiresAt, at) }) },
    { name: t('introductions.ask.calendar'), value: t(isBroker ? 'introductions.broker.calendar-text' : 'introductions.ask.calendar-text') },
  ]
  return (
    <section aria-labelledby="before" className="flex flex-col gap-3">
      <h2 id="before">{t(isBroker ? 'introductions.broker.before' : 'introductions.ask.before')}</h2>
      <Facts rows={rows} />
    </section>
  )
}
