import type { Metadata } from 'next'
import { MessageText } from '@/components/accounts/message-text'
import { Card, EmptyState, PageHeader } from '@/components/ui/layout'
import { listOutbox } from '@/lib/jobs/queries'
import { formatMoment } from '@/lib/platform/format'
import { isLocalVisit } from '@/lib/web/client'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.outbox.title'), robots: 'noindex' }
}

export default async function OutboxPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const messages = await orNotFound(listOutbox({ isLocal: await isLocalVisit() }))
  return (
    <>
      <PageHeader title={t('accounts.outbox.title')} lead={t('accounts.outbox.lead')} />
      {messages.length === 0 ? (
        <EmptyState title={t('accounts.outbox.empty-title')}>{t('accounts.outbox.empty')}</EmptyState>
      ) : (
        <ol className="flex flex-col gap-6" aria-label={t('accounts.outbox.newest', { count: messages.length })}>
          {messages.map((message) => (
            <Card as="li" key={message.id} className="flex flex-col gap-3">
              <h2>{message.subject}</h2>
              <p className="text-sm text-ink-soft">
                {t('accounts.outbox.to')} {message.to} · {t('accounts.outbox.written')} {formatMoment(locale, message.createdAt, 'UTC')}
              </p>
              <MessageText text={message.text} />
            </Card>
          ))}
        </ol>
      )}
    </>
  )
}
