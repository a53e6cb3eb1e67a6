import type { Metadata } from 'next'
import { Board } from '@/components/events/board/board-client'
import { boardTexts } from '@/components/events/board/texts'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { ButtonLink, EmptyState } from '@/components/ui/layout'
import { getBoardOutline } from '@/lib/events/board/board-queries'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { addMeetingAction, lockMeetingsAction, moveMeetingAction, redoBoardEditAction, removeMeetingAction, swapMeetingsAction, undoBoardEditAction, unlockMeetingsAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

const actions = { add: addMeetingAction, move: moveMeetingAction, swap: swapMeetingsAction, remove: removeMeetingAction, lock: lockMeetingsAction, unlock: unlockMeetingsAction, undo: undoBoardEditAction, redo: redoBoardEditAction }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('board.title'), robots: { index: false } }
}

export default async function BoardPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const by = (await searchParams).by === 'tables' ? 'tables' : 'people'
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/board`)
  const { event, counts } = await orNotFound(getBoardOutline(actor, id))
  const isEmpty = counts.slots === 0 || counts.tables === 0 || counts.people === 0
  return (
    <OrganiserFrame t={t} event={event} current="/board" title={t('board.title')} actions={<ButtonLink href={`/${locale}/organise/${id}/publish`}>{t('board.publish')}</ButtonLink>}>
      {isEmpty ? (
        <EmptyState title={t('board.empty-title')} action={<EmptyLinks t={t} id={id} counts={counts} />}>
          {t('board.empty')}
        </EmptyState>
      ) : (
        <div className="xl:mx-[min(0px,calc((69rem-100vw)/2+2rem))]">
          <ByLinks t={t} id={id} by={by} />
          <noscript>
            <p className="my-4">{t('board.no-script')}</p>
          </noscript>
          <Board key={by} locale={locale} eventId={id} by={by} url={`/${locale}/api/events/${id}/board`} hint={t(`board.lead-${by}`)} texts={boardTexts(t)} actions={actions} />
        </div>
      )}
    </OrganiserFrame>
  )
}

function ByLinks({ t, id, by }: { t: Translator; id: string; by: 'people' | 'tables' }) {
  const path = `/${t.locale}/organise/${id}/board`
  return (
    <nav aria-label={t('board.by')} className="mb-3 hidden gap-1 sm:flex">
      {(['people', 'tables'] as const).map((one) => (
        <a key={one} href={one === 'people' ? path : `${path}?by=tables`} aria-current={one === by ? 'page' : undefined} className="inline-flex min-h-11 items-center rounded-base border border-line-strong px-4 text-sm text-ink no-underline hover:border-accent aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold">
          {t(`board.by-${one}`)}
        </a>
      ))}
    </nav>
  )
}

function EmptyLinks({ t, id, counts }: { t: Translator; id: string; counts: { slots: number; tables: number; people: number } }) {
  const root = `/${t.locale}/organise/${id}`
  return (
    <>
      {counts.slots === 0 && <ButtonLink href={`${root}/programme`}>{t('board.empty-programme')}</ButtonLink>}
      {counts.tables === 0 && <ButtonLink href={`${root}/tables`} kind="secondary">{t('board.empty-tables')}</ButtonLink>}
      {counts.people === 0 && <ButtonLink href={`${root}/registrations`} kind="secondary">{t('board.empty-registrations')}</ButtonLink>}
    </>
  )
}
