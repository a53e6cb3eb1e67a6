import type { Actor, PersonActor } from '@/lib/accounts/model'
import { ownerKinds } from '@/lib/directory/model'
import type { Translator } from '@/lib/platform/i18n'
import { buttonClass } from '@/components/ui/button-class'
import { SundMark } from './sund-mark'

type Link = { href: string; label: string; /** How many things there wait for the reader. */ waiting?: number }

/** Name, the ways through Sund, and who is signed in. On a phone the ways fold into a menu that needs no JavaScript. */
export function SiteHeader({ t, locale, actor, waiting }: { t: Translator; locale: string; actor: Actor; /** Introductions that wait for the actor's answer. */ waiting: number }) {
  const to = (path: string) => `/${locale}${path}`
  const ways: Link[] = [
    ...(actor.kind === 'person' ? [{ href: to('/start'), label: t('common.nav.start') }] : []),
    ...(actor.kind === 'person' && postsEntries(actor) ? [{ href: to('/entries'), label: t('common.nav.entries') }] : []),
    ...(actor.kind === 'person' ? [{ href: to('/introductions'), label: t('introductions.nav.title'), waiting }] : []),
    { href: to('/needs'), label: t('common.nav.needs') },
    { href: to('/offerings'), label: t('common.nav.offerings') },
    { href: to('/mandates'), label: t('common.nav.mandates') },
    { href: to('/organisations'), label: t('common.nav.organisations') },
    { href: to('/events'), label: t('events.nav.title') },
  ]
  const own: Link[] =
    actor.kind === 'person'
      ? [
          { href: to('/organisation'), label: actor.organisation?.name ?? t('common.nav.organisation') },
          { href: to('/account'), label: actor.name },
          ...(actor.platformRoles.includes('ADMIN') ? [{ href: to('/admin'), label: t('common.nav.admin') }] : []),
        ]
      : [{ href: to('/sign-in'), label: t('common.nav.sign-in') }]
  // Signed in there are more ways than fit beside two names on a small screen.
  const isWide = actor.kind === 'person'
  return (
    <header className="no-print border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <a href={to('')} className="flex shrink-0 items-center gap-2.5 text-lg font-semibold text-ink no-underline hover:text-accent">
          <SundMark />
          {t('common.name')}
        </a>
        <nav aria-label={t('common.main-navigation')} className={`hidden shrink-0 ${isWide ? 'xl:block' : 'lg:block'}`}>
          <NavList t={t} links={ways} />
        </nav>
        <nav aria-label={t('common.account-navigation')} className={`ml-auto hidden min-w-0 items-center gap-4 ${isWide ? 'xl:flex' : 'lg:flex'}`}>
          <NavList t={t} links={own} />
          {actor.kind === 'visitor' && (
            <a href={to('/register')} className={buttonClass('primary')}>
              {t('common.nav.register')}
            </a>
          )}
        </nav>
        <details className={`relative ml-auto ${isWide ? 'xl:hidden' : 'lg:hidden'}`}>
          <summary className={`${buttonClass('secondary')} list-none`}>{t('common.menu')}</summary>
          <nav
            aria-label={t('common.menu')}
            className="absolute right-0 z-10 mt-2 w-72 max-w-[calc(100vw-2rem)] rounded-base border border-line-strong bg-surface p-2"
          >
            <ul>
              {[...ways, ...own, ...(actor.kind === 'visitor' ? [{ href: to('/register'), label: t('common.nav.register') }] : [])].map((link) => (
                <li key={link.href}>
                  <a href={link.href} className="block rounded-base px-3 py-2.5 text-ink no-underline hover:bg-accent-soft">
                    {link.label} <WaitingBadge t={t} count={link.waiting} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      </div>
    </header>
  )
}

const postsEntries = ({ organisation }: PersonActor) => organisation !== null && Object.values(ownerKinds).some((kinds) => kinds.includes(organisation.kind))

function NavList({ t, links }: { t: Translator; links: Link[] }) {
  return (
    <ul className="flex min-w-0 items-center gap-4">
      {links.map((link) => (
        <li key={link.href} className="min-w-0">
          <a href={link.href} className="inline-block max-w-full truncate py-2 align-middle text-ink no-underline hover:text-accent hover:underline">
            {link.label} <WaitingBadge t={t} count={link.waiting} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A number one sees, and a sentence one hears. */
function WaitingBadge({ t, count = 0 }: { t: Translator; count?: number }) {
  if (count === 0) return null
  return (
    <span className="tabular inline-block min-w-6 rounded-full border border-attention bg-attention-soft px-1.5 text-center text-sm">
      <span aria-hidden>{count}</span>
      <span className="sr-only">({t('introductions.nav.waiting', { count })})</span>
    </span>
  )
}
