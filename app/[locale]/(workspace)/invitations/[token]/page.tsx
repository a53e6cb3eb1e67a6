import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Banner, ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import type { Actor } from '@/lib/accounts/model'
import { findInvitation, type InvitationView } from '@/lib/accounts/organisation-queries'
import type { Translator } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import { pageLocale } from '@/lib/web/page'
import { acceptInvitationAction } from './actions'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('organisations.invitation.title'), robots: { index: false } }
}

export default async function InvitationPage({ params }: Props) {
  const { t } = await pageLocale(params)
  const { token } = await params
  const actor = await currentActor()
  const invitation = await findInvitation(actor, token)
  if (!invitation) notFound()
  const text = (key: string, params?: Record<string, string | Date>) => t(`organisations.invitation.${key}`, params)
  if (invitation.state !== 'open') {
    return (
      <EmptyState isPage title={text(`${invitation.state}-title`)} action={actor.kind === 'person' && <ButtonLink href={`/${t.locale}/organisation`}>{text('to-organisation')}</ButtonLink>}>
        {text(`${invitation.state}-text`)}
      </EmptyState>
    )
  }
  return (
    <>
      <PageHeader
        title={text('open-title', { organisation: invitation.organisation })}
        lead={text('open-text', { role: invitation.role, date: invitation.expiresAt })}
      />
      <NextStep t={t} actor={actor} invitation={invitation} token={token} />
    </>
  )
}

function NextStep({ t, actor, invitation, token }: { t: Translator; actor: Actor; invitation: InvitationView; token: string }) {
  const { locale } = t
  const { organisation } = invitation
  const text = (key: string, params?: Record<string, string>) => t(`organisations.invitation.${key}`, params)
  const back = `?next=${encodeURIComponent(`/${locale}/invitations/${token}`)}`
  if (actor.kind !== 'person') {
    return (
      <div className="flex flex-col gap-5">
        <p className="measure">{text('sign-in-text')}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/${locale}/sign-in${back}`}>{text('sign-in')}</ButtonLink>
          <ButtonLink href={`/${locale}/register${back}`} kind="secondary">
            {text('register')}
          </ButtonLink>
        </div>
      </div>
    )
  }
  const { email } = actor
  if (!invitation.isForActor) {
    return (
      <div className="flex flex-col items-start gap-5">
        <Banner tone="attention" title={text('other-title')}>
          {text('other-text', { email, organisation })}
        </Banner>
        <ButtonLink href={`/${locale}/account`} kind="secondary">
          {text('to-account')}
        </ButtonLink>
      </div>
    )
  }
  if (!actor.isEmailVerified) {
    return (
      <Banner tone="attention" title={text('confirm-title')}>
        {text('confirm-text', { email })}
      </Banner>
    )
  }
  return (
    <ActionForm action={acceptInvitationAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
      <input type="hidden" name="token" value={token} />
      <p className="text-ink-soft">{text('signed-in-as', { email })}</p>
      <div>
        <SubmitButton>{text('accept', { organisation })}</SubmitButton>
      </div>
    </ActionForm>
  )
}
