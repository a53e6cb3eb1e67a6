import { Badge } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'
import { labelFrom, type Labels } from './words'

export type OrganisationRowView = { id: string; kind: string; name: string; country: string; city: string; summary: string; isVerified: boolean; isDemo: boolean; entries: number }

export function OrganisationRow({ t, locale, row, labels }: { t: Translator; locale: string; row: OrganisationRowView; labels: Labels }) {
  return (
    <li className="flex flex-col gap-1 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <h3 className="measure min-w-0">
          <a href={`/${locale}/organisations/${row.id}`}>{row.name}</a>
        </h3>
        <p className="flex flex-wrap gap-1.5">
          {row.isVerified && <Badge tone="accent">{t('browse.row.verified')}</Badge>}
          {row.isDemo && <Badge tone="attention">{t('common.demo')}</Badge>}
        </p>
      </div>
      <p className="text-sm text-ink-soft">
        <span className="text-ink">{labelFrom(labels, 'organisation-kind', row.kind)}</span>, {[row.city, labelFrom(labels, 'country', row.country)].filter(Boolean).join(', ')}
      </p>
      {row.summary && <p className="measure line-clamp-2 text-sm">{row.summary}</p>}
      <p className="text-sm text-ink-soft">{t('browse.row.entries', { count: row.entries })}</p>
    </li>
  )
}
