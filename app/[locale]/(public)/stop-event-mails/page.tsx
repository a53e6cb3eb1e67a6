import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/layout'
import { findStoppableEvent } from '@/lib/events/registrations/organiser-mail-queries'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { stopEventMailsAction } from './actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('registrations.organiser-mails.stop-title'), robots: 'noindex' }
}

/** Where the link in a mail leads. Opening it, as mail scanners do, stops nothing: the button does. */
export default async function StopEventMailsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const search = await searchParams
  const text = (key: string, said?: Record<string, string>) => t(`registrations.organiser-mails.${key}`, said)
  const events = <ButtonLink href={`/${locale}/organise`}>{t('events.list.title')}</ButtonLink>
  if (search.done === '1') return <NarrowPage title={text('stopped-title')} lead={text('stopped')}><div>{events}</div></NarrowPage>
  const token = String(search.token ?? '')
  const event = await findStoppableEvent(token)
  if (!event) return <NarrowPage title={text('dead-title')} lead={text('dead')}><div>{events}</div></NarrowPage>
  return (
    <NarrowPage title={text('stop-title')} lead={text('stop-lead', { event: event.name })}>
      <ActionForm action={stopEventMailsAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="token" value={token} />
        <div>
          <SubmitButton>{text('stop-action')}</SubmitButton>
        </div>
      </ActionForm>
    </NarrowPage>
  )
}
