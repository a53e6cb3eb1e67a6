/** The pages of one area. On a phone they wrap; the one that is open is said as well as shown. */
export function SectionNav({ label, links, current, isColumn }: { label: string; links: { href: string; label: string }[]; current: string; /** One below the other. */ isColumn?: boolean }) {
  return (
    <nav aria-label={label} className={isColumn ? 'no-print px-4 pb-2' : 'no-print mb-8 border-b border-line'}>
      <ul className={isColumn ? 'flex flex-col items-start' : '-mb-px flex flex-wrap gap-x-6'}>
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.href === current ? 'page' : undefined}
              className="inline-block border-b-2 border-transparent py-2.5 text-ink no-underline hover:border-line-strong aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
