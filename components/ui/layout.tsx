import type { ReactNode } from 'react'
import { buttonClass, type ButtonKind } from './button-class'

/** Titles longer than this are set smaller: with whole names of authorities in them they would fill a phone. */
const longTitle = 70

/** Title of a page, what it is about in a sentence, and its main action. */
export function PageHeader({ title, lead, back, children }: { title: ReactNode; lead?: ReactNode; back?: { href: string; label: string }; children?: ReactNode }) {
  return (
    <header className="mb-8 flex flex-col gap-3 print:mb-3">
      {back && (
        <p className="no-print text-sm">
          <a href={back.href} className="line-clamp-2">
            ← {back.label}
          </a>
        </p>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <h1 className={typeof title === 'string' && title.length > longTitle ? 'measure text-xl sm:text-2xl' : 'measure'}>{title}</h1>
        {children && <div className="no-print flex flex-wrap gap-3">{children}</div>}
      </div>
      {lead && <div className="measure text-lg text-ink-soft">{lead}</div>}
    </header>
  )
}

export function ButtonLink({ href, kind = 'primary', children }: { href: string; kind?: ButtonKind; children: ReactNode }) {
  return (
    <a href={href} className={buttonClass(kind)}>
      {children}
    </a>
  )
}

export function Card({ children, as: Tag = 'section', className = '', ...rest }: { children: ReactNode; as?: 'section' | 'article' | 'div' | 'li'; className?: string; id?: string; 'aria-labelledby'?: string }) {
  return (
    <Tag {...rest} className={`rounded-base border border-line bg-surface p-5 sm:p-6 ${className}`}>
      {children}
    </Tag>
  )
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action, isPage }: { title: string; children?: ReactNode; action?: ReactNode; /** It is all there is on the page. */ isPage?: boolean }) {
  return (
    <div className="rounded-base border border-dashed border-line-strong p-6 sm:p-8">
      {isPage ? <h1>{title}</h1> : <p className="text-lg font-semibold">{title}</p>}
      {children && <div className="measure mt-2 text-ink-soft">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap gap-3">{action}</div>}
    </div>
  )
}

export type Tone = 'plain' | 'accent' | 'attention' | 'danger'
const tones: Record<Tone, string> = {
  plain: 'border-line bg-sunken text-ink',
  accent: 'border-accent bg-accent-soft text-ink',
  attention: 'border-attention bg-attention-soft text-ink',
  danger: 'border-danger bg-danger-soft text-ink',
}

export function Badge({ children, tone = 'plain' }: { children: ReactNode; tone?: Tone }) {
  return <span className={`inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-sm whitespace-nowrap ${tones[tone]}`}>{children}</span>
}

/** A message that stays on the page. */
export function Banner({ children, tone = 'plain', title }: { children?: ReactNode; tone?: Tone; title?: string }) {
  return (
    <div className={`rounded-base border-l-4 p-4 ${tones[tone]}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children && <div className="measure">{children}</div>}
    </div>
  )
}

/** Names and values, as on a form a person could hand out. Empty values are left out by the caller. */
export function Facts({ rows }: { rows: { name: string; value: ReactNode }[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <div key={row.name} className="grid gap-1 py-3 sm:grid-cols-[14rem_1fr] sm:gap-6">
          <dt className="text-ink-soft">{row.name}</dt>
          <dd className="measure">{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A table that scrolls sideways in its own frame, never the page. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="relative overflow-x-auto rounded-base border border-line bg-surface">
      {children}
    </div>
  )
}
