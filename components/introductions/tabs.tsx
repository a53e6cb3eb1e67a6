/** Ways to look at the same list, as links; the one that is open is said as well as shown. */
export function Tabs({ label, links, look }: { label: string; links: { href: string; label: string; isCurrent: boolean }[]; look: 'tabs' | 'chips' }) {
  const isTabs = look === 'tabs'
  const link = isTabs
    ? 'inline-block border-b-2 border-transparent py-2.5 text-ink no-underline hover:border-line-strong aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent'
    : 'inline-flex min-h-9 items-center rounded-full border border-line-strong bg-surface px-3.5 text-sm text-ink no-underline hover:border-accent hover:text-accent aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold'
  return (
    <nav aria-label={label} className={`no-print ${isTabs ? 'border-b border-line' : ''}`}>
      <ul className={isTabs ? '-mb-px flex flex-wrap gap-x-6' : 'flex flex-wrap gap-2'}>
        {links.map((one) => (
          <li key={one.href}>
            <a href={one.href} aria-current={one.isCurrent ? 'page' : undefined} className={link}>
              {one.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
