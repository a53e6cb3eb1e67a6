import { Check } from 'lucide-react'
import type { AskCheck } from '@/lib/introductions/ask-queries'
import type { Translator } from '@/lib/platform/i18n'
import { UnmetList } from './unmet-list'
import { criteriaSentences } from './words'

/** What the need asks of offerings before a request, and what this one does not show. */
export function CriteriaCheck({ t, check }: { t: Translator; check: AskCheck }) {
  const { criteria, unmet } = check
  if (!criteria || check.askerSide === 'SEEKING') return null
  return (
    <section aria-labelledby="criteria" className="flex flex-col gap-3">
      <h2 id="criteria">{t('introductions.ask.criteria-title')}</h2>
      <ul className="list-disc pl-5">
        {criteriaSentences(t, criteria).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {unmet.length === 0 ? (
        <p className="flex gap-2">
          <Check aria-hidden className="mt-1 size-4 shrink-0 text-good" /> {t('introductions.ask.criteria-met')}
        </p>
      ) : (
        <div className="flex flex-col gap-2 rounded-base border-l-4 border-attention bg-attention-soft p-4">
          <p className="font-semibold">{t('introductions.ask.criteria-unmet', { count: unmet.length })}</p>
          <UnmetList t={t} unmet={unmet} />
          {check.askerSide === 'OFFERING' && (
            <p>
              {t('introductions.ask.criteria-fix')} <a href={`/${t.locale}/offerings/${check.offering.entry.id}/edit`}>{t('introductions.ask.criteria-edit')}</a>
            </p>
          )}
        </div>
      )}
    </section>
  )
}
