import { Badge } from '@/components/ui/layout'
import type { UnmetWish } from '@/lib/events/agenda/agenda-queries'
import type { Translator } from '@/lib/platform/i18n'

/** One honest reason each, in words that hold whatever the other side wished. */
export function UnmetWishes({ t, wishes }: { t: Translator; wishes: readonly UnmetWish[] }) {
  if (wishes.length === 0) return null
  return (
    <section aria-labelledby="unmet" className="print:break-inside-avoid">
      <h2 id="unmet">{t('day.unmet.title')}</h2>
      <p className="measure mt-1 text-ink-soft">{t('day.unmet.lead')}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {wishes.map((wish) => (
          <li key={wish.registrationId} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{wish.organisation}</span> <Badge>{t(wish.mark === 'MUST' ? 'day.unmet.must' : 'day.unmet.like')}</Badge>
            </p>
            <p className="measure text-ink-soft">{t(`day.unmet.reason.${wish.reason}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
