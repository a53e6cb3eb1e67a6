import { Mail, UserRound } from 'lucide-react'
import type { IntroductionView, SideSummary } from '@/lib/introductions/view'
import { isOpenState } from '@/lib/introductions/model'
import type { Translator } from '@/lib/platform/i18n'

/** How far one side is: whom to talk to once both agreed, before that whether it has said yes. */
export function SideState({ t, side, introduction }: { t: Translator; side: SideSummary; introduction: IntroductionView }) {
  const { contact, responsible } = side
  if (introduction.state === 'ACCEPTED') {
    if (introduction.role === 'BROKER') return null
    return (
      <div className="mt-2 border-t border-line pt-2">
        <p className="text-sm text-ink-soft">{t('introductions.one.contacts-title')}</p>
        {contact ? (
          <>
            <p className="flex gap-2 font-semibold">
              <UserRound aria-hidden className="mt-1 size-4 shrink-0 text-accent" /> <span className="min-w-0">{contact.name}</span>
            </p>
            <p className="flex gap-2">
              <Mail aria-hidden className="mt-1 size-4 shrink-0 text-accent" />
              <a href={`mailto:${contact.email}`} className="min-w-0">
                {contact.email}
              </a>
            </p>
          </>
        ) : (
          <p>{t('introductions.one.contact-none')}</p>
        )}
      </div>
    )
  }
  return (
    <div className="text-sm">
      {isOpenState(introduction.state) && <p>{t(`introductions.one.${introduction.asker === side.side ? 'has-asked' : side.hasAgreed ? 'has-agreed' : 'not-yet'}`)}</p>}
      {responsible && <p className="text-ink-soft">{t('introductions.one.responsible', { name: responsible.name })}</p>}
    </div>
  )
}
