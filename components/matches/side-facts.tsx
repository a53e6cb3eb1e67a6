import { Badge } from '@/components/ui/layout'
import { pathOf } from '@/lib/directory/model'
import type { SideView } from '@/lib/matching/side-view'
import { formatDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

export const sidePath = (locale: string, side: SideView): string => `/${locale}/${pathOf[side.kind]}/${side.id}`

/** One shore: what it is, whose, where, and when it decides. */
export function SideFacts({
  t,
  side,
  shore,
  heading,
  isKnown,
}: {
  t: Translator
  side: SideView
  shore: 'need' | 'offering' | 'mandate'
  heading?: string
  /** The side the reader comes from: on a narrow screen the other one comes first and this one is left out. */
  isKnown?: boolean
}) {
  const facts = [
    side.country ? labelOf('country', side.country, t.locale) : null,
    side.stage ? labelOf('need-stage', side.stage, t.locale) : null,
    side.deadline ? t('matches.answer-until', { date: formatDate(t.locale, side.deadline, side.timeZone) }) : null,
  ].filter((fact) => fact !== null)
  return (
    <div className={`min-w-0 flex-col gap-1 ${isKnown ? 'hidden lg:flex' : 'flex max-lg:order-first'}`}>
      <p className="text-sm font-semibold text-accent">{t(`matches.${shore}-side`)}</p>
      <h3 id={heading} lang={side.language || undefined}>
        <a href={sidePath(t.locale, side)} className="text-ink">
          {side.title}
        </a>
      </h3>
      <p>{side.owner}</p>
      {facts.length > 0 && <p className="text-sm text-ink-soft">{facts.join(' · ')}</p>}
      {side.isDemo && !isKnown && (
        <p>
          <Badge>{t('common.demo')}</Badge>
        </p>
      )}
    </div>
  )
}
