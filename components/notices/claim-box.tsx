import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/layout'
import type { ClaimStanding } from '@/lib/notices/claim-queries'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

type Props = { t: Translator; entryId: string; standing: ClaimStanding; withdrawAction: FormAction }

/** Whose need this is, and what its buyer can do about it. */
export function ClaimBox({ t, entryId, standing, withdrawAction }: Props) {
  const { own, canClaim } = standing
  return (
    <section aria-labelledby="claim-title" className="no-print flex flex-col gap-3 rounded-base border border-line bg-surface p-5">
      <h2 id="claim-title" className="text-lg">
        {t('notices.claim.nobody')}
      </h2>
      {own?.state === 'REQUESTED' ? (
        <>
          <p className="measure">{t('notices.claim.waits', { date: own.requestedAt })}</p>
          <ActionForm action={withdrawAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-3">
            <input type="hidden" name="claimId" value={own.id} />
            <div>
              <SubmitButton kind="secondary">{t('notices.claim.withdraw')}</SubmitButton>
            </div>
          </ActionForm>
        </>
      ) : (
        <>
          <p className="measure">
            {own?.state === 'REFUSED' && `${t('notices.claim.was-refused')} `}
            {t(canClaim ? 'notices.claim.yours' : 'notices.claim.who-can')}
          </p>
          {canClaim && (
            <p>
              <ButtonLink href={`/${t.locale}/needs/${entryId}/claim`}>{t('notices.claim.claim-it')}</ButtonLink>
            </p>
          )}
        </>
      )}
    </section>
  )
}
