import type { Metadata } from 'next'
import { OwnEntries } from '@/components/entries/own-entries'
import { Banner, ButtonLink, EmptyState, PageHeader } from '@/components/ui/layout'
import { listOwnEntries } from '@/lib/directory/entry-queries'
import { entryKinds, pathOf } from '@/lib/directory/model'
import { isOwnerKind } from '@/lib/directory/policy'
import { personOrSignIn } from '@/lib/web/current-actor'
import { pageLocale } from '@/lib/web/page'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageLocale(params)).t('directory.own.title') }
}

/** Everything the organisation one acts for has in the directory, drafts included. */
export default async function EntriesPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/entries`)
  const entries = await listOwnEntries(actor)
  const kinds = entryKinds.filter((kind) => isOwnerKind(actor, kind))
  const buttons = kinds.map((kind) => (
    <ButtonLink key={kind} href={`/${locale}/${pathOf[kind]}/new`}>
      {t(`directory.own.new.${kind}`)}
    </ButtonLink>
  ))
  const [kind] = kinds
  return (
    <>
      <PageHeader title={t('directory.own.title')} lead={actor.organisation && t('directory.own.lead', { organisation: actor.organisation.name })}>
        {entries.length > 0 && buttons}
      </PageHeader>
      <div className="flex flex-col gap-6">
        {!actor.isEmailVerified && <Banner tone="attention">{t('directory.form.new.verify')}</Banner>}
        {!actor.organisation ? (
          <EmptyState title={t('directory.own.none-title')} action={<ButtonLink href={`/${locale}/organisations/new`}>{t('directory.form.new.register-organisation')}</ButtonLink>}>
            {t('directory.form.new.no-organisation')}
          </EmptyState>
        ) : entries.length > 0 ? (
          <OwnEntries t={t} entries={entries} />
        ) : kind ? (
          <EmptyState title={t(`directory.own.empty-title.${kind}`)} action={buttons}>
            {t(`directory.own.empty.${kind}`)}
          </EmptyState>
        ) : (
          <EmptyState title={t('directory.own.empty-other-title')} action={<ButtonLink href={`/${locale}/needs`} kind="secondary">{t('common.nav.needs')}</ButtonLink>}>
            {t('directory.own.empty-other')}
          </EmptyState>
        )}
      </div>
    </>
  )
}
