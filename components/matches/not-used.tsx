import type { Translator } from '@/lib/platform/i18n'

const unused = ['size', 'origin', 'paid', 'age', 'popularity', 'order'] as const

/** What no score takes into account, said where scores are shown. */
export function NotUsed({ t, isMandate = false }: { t: Translator; isMandate?: boolean }) {
  return (
    <aside aria-labelledby="not-used" className="mt-8 border-t border-line pt-5">
      <h2 id="not-used" className="text-base">
        {t('matches.not-used.title')}
      </h2>
      <p className="measure mt-1 text-sm text-ink-soft">{t('matches.not-used.lead')}</p>
      <ul className="measure mt-2 flex list-disc flex-col gap-1 pl-5 text-sm text-ink-soft">
        {unused.map((key) => (
          <li key={key}>{t(`matches.not-used.${key === 'origin' && isMandate ? 'origin-mandate' : key}`)}</li>
        ))}
      </ul>
    </aside>
  )
}
