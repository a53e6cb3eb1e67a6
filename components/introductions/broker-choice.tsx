import { ButtonLink } from '@/components/ui/layout'
import { buttonClass } from '@/components/ui/button-class'
import type { Translator } from '@/lib/platform/i18n'

export type Candidate = { id: string; title: string; language: string; owner: string }
export type Search = { q: string; rows: Candidate[]; isCut: boolean }
type Props = {
  t: Translator
  side: 'need' | 'offering'
  chosen: Candidate | null
  search: Search | null
  /** What the address says of the other side, to be kept. */
  kept: Record<string, string>
}

/** One side of an introduction to be made: what is chosen, or a search for it. Plain links and forms. */
export function BrokerChoice({ t, side, chosen, search, kept }: Props) {
  const href = (own: Record<string, string>) => `?${new URLSearchParams({ ...kept, ...own }).toString()}`
  const name = `q-${side}`
  return (
    <section aria-labelledby={`choose-${side}`} className="flex min-w-0 flex-col gap-3">
      <h2 id={`choose-${side}`}>{t(`introductions.broker.${side}`)}</h2>
      {chosen ? (
        <div className="rounded-base border border-accent bg-accent-soft p-4">
          <p className="text-sm text-ink-soft">{t('introductions.broker.chosen')}</p>
          <p className="line-clamp-2 font-semibold" lang={chosen.language || undefined}>
            {chosen.title}
          </p>
          <p className="line-clamp-2">{chosen.owner}</p>
          <p className="mt-2">
            <a href={href({})}>
              {t('introductions.broker.change')} <span className="sr-only">({t(`introductions.broker.${side}`)})</span>
            </a>
          </p>
        </div>
      ) : (
        <>
          <form method="get" className="flex flex-col gap-1.5">
            {Object.entries(kept).map(([key, value]) => (
              <input key={key} type="hidden" name={key} value={value} />
            ))}
            <label htmlFor={name} className="font-semibold">
              {t(`introductions.broker.search-${side}`)}
            </label>
            <p id={`${name}-hint`} className="text-sm text-ink-soft">
              {t('introductions.broker.search-hint')}
            </p>
            <div className="flex gap-3">
              <input id={name} name={name} type="search" defaultValue={search?.q} maxLength={200} aria-describedby={`${name}-hint`} className="min-h-11 w-full min-w-0 rounded-base border border-line-strong bg-surface px-3 py-2" />
              <button type="submit" className={`${buttonClass('secondary')} shrink-0`}>
                {t('common.search')}
              </button>
            </div>
          </form>
          {search && (
            <ul className="divide-y divide-line rounded-base border border-line bg-surface">
              {search.rows.length === 0 && <li className="p-4 text-ink-soft">{t('introductions.broker.nothing')}</li>}
              {search.rows.map((row) => (
                <li key={row.id} className="flex flex-wrap items-center justify-between gap-3 p-4">
                  <div className="min-w-0 grow basis-48">
                    <p className="font-semibold" lang={row.language || undefined}>
                      {row.title}
                    </p>
                    <p className="text-sm text-ink-soft">{row.owner}</p>
                  </div>
                  <ButtonLink kind="secondary" href={href({ [side]: row.id })}>
                    {t('introductions.broker.choose')} <span className="sr-only">{row.title}</span>
                  </ButtonLink>
                </li>
              ))}
            </ul>
          )}
          {search?.isCut && <p className="text-sm text-ink-soft">{t('introductions.broker.more', { count: search.rows.length })}</p>}
          {side === 'need' && <p className="text-sm text-ink-soft">{t('introductions.broker.unclaimed')}</p>}
        </>
      )}
    </section>
  )
}
