import type { ButtonKind } from '@/components/ui/button-class'
import { ButtonLink } from '@/components/ui/layout'
import type { PairStanding } from '@/lib/introductions/ask-queries'
import type { Translator } from '@/lib/platform/i18n'

/** What a match leads to: asking the other side, or the introduction there is. */
export function MatchAction({ t, seekingId, offeringId, standing, kind = 'primary' }: { t: Translator; seekingId: string; offeringId: string; standing: PairStanding | undefined; kind?: ButtonKind }) {
  if (!standing) return null
  if (standing.state === 'introduced') {
    return (
      <ButtonLink kind="secondary" href={`/${t.locale}/introductions/${standing.introductionId}`}>
        {t('introductions.card.see-state', { state: t(`introductions.state.${standing.introductionState}`) })}
      </ButtonLink>
    )
  }
  return (
    <ButtonLink kind={kind} href={`/${t.locale}/introductions/new?need=${seekingId}&offering=${offeringId}`}>
      {t('introductions.card.ask')}
    </ButtonLink>
  )
}
