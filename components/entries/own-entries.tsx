import { Badge, ButtonLink } from '@/components/ui/layout'
import type { EntryKind, EntryState } from '@/lib/directory/model'
import { pathOf } from '@/lib/directory/model'
import { formatDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

type Row = {
  id: string
  kind: EntryKind
  state: EntryState
  title: string
  hasDraft: boolean
  savedAt: Date | null
  publishedAt: Date | null
  archivedAt: Date | null
  percent: number
  blockers: number
}

/** One's entries as rows: what state each is in since when, how complete it is, and the next thing to do. */
export function OwnEntries({ t, entries }: { t: Translator; entries: Row[] }) {
  return (
    <ul className="divide-y divide-line rounded-base border border-line bg-surface">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-x-6 gap-y-3 p-4 sm:p-5 md:grid-cols-[minmax(0,1fr)_11rem_13rem] md:items-center">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
              <Badge tone={entry.state === 'PUBLISHED' ? 'accent' : 'plain'}>{t(`directory.state.${entry.state}`)}</Badge>
              {t(`directory.kind.${entry.kind}`)}
            </p>
            <h2 className="mt-1 text-lg">
              <a href={mainHref(t, entry)}>{entry.title || t('directory.form.untitled')}</a>
            </h2>
            <p className="text-sm text-ink-soft">{sinceText(t, entry)}</p>
          </div>
          <div className="text-sm">
            <p>{t('directory.form.percent', { percent: entry.percent })}</p>
            <meter aria-label={t('directory.form.progress')} min={0} max={100} value={entry.percent} className="h-2.5 w-full" />
            {entry.hasDraft && <p className="text-ink-soft">{t('directory.own.to-answer', { count: entry.blockers })}</p>}
          </div>
          <ButtonLink href={actionHref(t, entry)} kind="secondary">
            {actionText(t, entry)}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}

const base = (t: Translator, entry: Row) => `/${t.locale}/${pathOf[entry.kind]}/${entry.id}`
const mainHref = (t: Translator, entry: Row) => (entry.state === 'PUBLISHED' ? base(t, entry) : `${base(t, entry)}/preview`)
const isReady = (entry: Row) => entry.hasDraft && entry.blockers === 0
const actionHref = (t: Translator, entry: Row) => (isReady(entry) ? `${base(t, entry)}/preview` : `${base(t, entry)}/edit`)

function actionText(t: Translator, entry: Row): string {
  if (isReady(entry)) return t('directory.own.preview')
  return t(entry.hasDraft ? 'directory.own.continue' : 'directory.own.edit')
}

function sinceText(t: Translator, entry: Row): string {
  const day = (at: Date | null) => (at ? formatDate(t.locale, at) : '')
  const since =
    entry.state === 'DRAFT' ? t('directory.own.saved', { date: day(entry.savedAt) })
    : entry.state === 'ARCHIVED' ? t('directory.own.archived', { date: day(entry.archivedAt) })
    : t('directory.own.published', { date: day(entry.publishedAt) })
  return entry.hasDraft && entry.state !== 'DRAFT' ? `${since}. ${t('directory.own.changes', { date: day(entry.savedAt) })}` : since
}
