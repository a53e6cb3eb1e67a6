import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields'
import { Facts, PageHeader } from '@/components/ui/layout'
import { getClaimableNeed } from '@/lib/notices/claim-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { requestClaimAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('notices.claim.title'), robots: { index: false } }
}

export default async function ClaimPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const need = await orNotFound(getClaimableNeed(await personOrSignIn(locale, `/${locale}/needs/${id}/claim`), id))
  return (
    <>
      <PageHeader title={t('notices.claim.title')} lead={t('notices.claim.lead')} back={{ href: `/${locale}/needs/${id}`, label: t('notices.claim.back') }} />
      <div className="mb-8">
        <Facts
          rows={[
            { name: t('notices.claim.need'), value: <span lang={need.language || undefined}>{need.title}</span> },
            { name: t('notices.claim.buyer'), value: need.buyerName || t('common.not-stated') },
            { name: t('notices.claim.claimant'), value: need.organisation },
          ]}
        />
      </div>
      <ActionForm action={requestClaimAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="flex max-w-3xl flex-col gap-6">
        <input type="hidden" name="entryId" value={need.entryId} />
        <TextArea name="note" label={t('notices.claim.note')} hint={t('notices.claim.note-hint')} optional={t('common.optional')} maxLength={2000} />
        <div>
          <SubmitButton>{t('notices.claim.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
