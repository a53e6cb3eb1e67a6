import { Check } from 'lucide-react'
import { Badge } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'

export type VerificationShown = 'REQUESTED' | 'VERIFIED' | 'REFUSED' | 'WITHDRAWN'

/** Only a check that holds is worth a mark to others; its absence is said where it matters. */
export function VerificationBadge({ t, state }: { t: Translator; state: VerificationShown | null }) {
  if (state === 'VERIFIED') {
    return (
      <Badge tone="accent">
        <Check aria-hidden="true" className="size-4" />
        {t('organisations.verification.states.VERIFIED')}
      </Badge>
    )
  }
  if (state === 'REQUESTED') return <Badge>{t('organisations.verification.states.REQUESTED')}</Badge>
  return null
}
