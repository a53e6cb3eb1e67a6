import { EmptyState, PageHeader } from '@/components/ui/layout'
import { buttonClass } from '@/components/ui/button-class'
import type { SideView } from '@/lib/matching/side-view'
import type { Translator } from '@/lib/platform/i18n'
import { sidePath } from './side-facts'

/** The way from a list to the reasons for one that is not on it. */
export function CounterpartForm({ t, entry, words = '' }: { t: Translator; entry: SideView; words?: string }) {
  return (
    <form method="get" action={`${sidePath(t.locale, entry)}/pairs`} role="search" className="no-print flex max-w-xl flex-col gap-2">
      <label htmlFor="counterpart" className="font-semibold">
        {t(`matches.search.label-${entry.kind}`)}
      </label>
      <p id="counterpart-hint" className="text-sm text-ink-soft">
        {t('matches.search.hint')}
      </p>
      <div className="flex flex-wrap gap-3">
        <input
          id="counterpart"
          name="q"
          type="search"
          defaultValue={words}
          maxLength={120}
          aria-describedby="counterpart-hint"
          className="min-h-11 min-w-0 grow basis-56 rounded-base border border-line-strong bg-surface px-3 py-2"
        />
        <button type="submit" className={buttonClass('secondary')}>
          {t('matches.search.submit')}
        </button>
      </div>
    </form>
  )
}

type Props = { t: Translator; search: { entry: SideView; words: string; found: SideView[]; isMore: boolean } }

export function CounterpartPage({ t, search }: Props) {
  const { entry, words, found, isMore } = search
  const pairPath = (other: SideView) => (entry.kind === 'NEED' ? `${sidePath(t.locale, entry)}/pairs/${other.id}` : `${sidePath(t.locale, other)}/pairs/${entry.id}`)
  return (
    <>
      <PageHeader
        title={t(`matches.search.title-${entry.kind}`)}
        lead={t('matches.search.lead', { title: entry.title })}
        back={{ href: `${sidePath(t.locale, entry)}/matches`, label: t(`matches.pair.back-${entry.kind}`) }}
      />
      <div className="flex flex-col gap-6">
        <CounterpartForm t={t} entry={entry} words={words} />
        <p role="status" className="font-semibold">
          {words === '' ? t('matches.search.newest') : t('matches.search.found', { count: found.length, isMore: isMore ? 'yes' : 'no' })}
        </p>
        {found.length === 0 ? (
          <EmptyState title={t('matches.search.nothing')}>{t('matches.search.nothing-text')}</EmptyState>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {found.map((other) => (
              <li key={other.id} className="flex flex-col gap-0.5 py-3">
                <a href={pairPath(other)} lang={other.language || undefined} className="font-semibold">
                  {other.title}
                </a>
                <span className="text-sm text-ink-soft">{other.owner}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
