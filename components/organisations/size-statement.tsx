import type { ReactNode } from 'react'
import { Card } from '@/components/ui/layout'
import type { SmeSize } from '@/lib/accounts/sme-size'
import type { Translator } from '@/lib/platform/i18n'

/** The size, the reason, and what would settle it. Computed by whoever shows it. */
export function SizeStatement({ t, size, children }: { t: Translator; size: SmeSize; children?: ReactNode }) {
  const text = (key: string, params?: Record<string, string | number>) => t(`organisations.size.${key}`, params)
  return (
    <Card aria-labelledby="size-title">
      <h2 id="size-title">{text('title')}</h2>
      <p className="mt-3 text-lg font-semibold">{text(size.size)}</p>
      {size.size === 'large' && <p className="text-ink-soft">{text('not-an-sme')}</p>}
      <List title={text('why-title')} lines={size.why.map(({ code, ...params }) => text(`why.${code}`, params))} />
      <List title={text('missing-title')} lines={size.missing.map(({ figure, of }) => text(`missing.${figure}`, { of: of === null ? 'own' : 'other', name: of ?? '' }))} />
      <List title={text('notes-title')} lines={size.notes.map((note) => text(`notes.${note}`))} isQuiet />
      <p className="measure mt-4 text-sm text-ink-soft">{text('computed')}</p>
      {children && <div className="mt-4 flex flex-wrap gap-3">{children}</div>}
    </Card>
  )
}

function List({ title, lines, isQuiet = false }: { title: string; lines: string[]; isQuiet?: boolean }) {
  if (lines.length === 0) return null
  return (
    <div className={isQuiet ? 'mt-4 text-sm text-ink-soft' : 'mt-4'}>
      <h3 className={isQuiet ? 'text-sm' : 'text-base'}>{title}</h3>
      <ul className="measure mt-1 flex list-disc flex-col gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
