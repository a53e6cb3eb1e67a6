import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/fields'
import { Banner, ButtonLink, Card, PageHeader } from '@/components/ui/layout'
import { optionsOf } from '@/components/entries/options'
import { pathOf, type EntryKind } from '@/lib/directory/model'
import { canCreateEntry, isOwnerKind } from '@/lib/directory/policy'
import type { PersonActor } from '@/lib/accounts/model'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { pageLocale } from '@/lib/web/page'
import { createEntryAction } from './actions'

type Props = { params: Promise<{ locale: string }> }

/** The page that begins an entry of one kind. */
export function newPage(kind: EntryKind) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { t } = await pageLocale(params)
    return { title: t(`directory.form.new.${kind}.title`) }
  }

  async function Page({ params }: Props) {
    const { locale, t } = await pageLocale(params)
    const actor = await personOrSignIn(locale, `/${locale}/${pathOf[kind]}/new`)
    return (
      <>
        <PageHeader title={t(`directory.form.new.${kind}.title`)} lead={t(`directory.form.new.${kind}.lead`)} />
        {canCreateEntry(actor, kind) ? <Begin t={t} kind={kind} actor={actor} /> : <Obstacle t={t} kind={kind} actor={actor} />}
      </>
    )
  }
  return { Page, generateMetadata }
}

function Begin({ t, kind, actor }: { t: Translator; kind: EntryKind; actor: PersonActor }) {
  const asked = `directory.ask.${kind.toLowerCase()}`
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <ActionForm action={createEntryAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="kind" value={kind} />
        <p className="text-ink-soft">{t('directory.form.new.for', { organisation: actor.organisation?.name ?? '' })}</p>
        <TextField name="title" label={t(`${asked}.title.question`)} hint={hintOf(t, `${asked}.title`)} maxLength={120} />
        <SelectField name="language" label={t(`${asked}.language.question`)} hint={t(`${asked}.language.why`)} initial="en" options={optionsOf('language', t.locale)} />
        <div>
          <SubmitButton>{t('directory.form.new.submit')}</SubmitButton>
        </div>
      </ActionForm>
      <Card>
        <h2 className="text-lg">{t('directory.form.new.steps-title')}</h2>
        <ol className="mt-3 flex list-decimal flex-col gap-2 pl-5">
          <li>{t(kind === 'MANDATE' ? 'directory.form.new.steps-1-mandate' : 'directory.form.new.steps-1')}</li>
          <li>{t('directory.form.new.steps-2')}</li>
          <li>{t('directory.form.new.steps-3')}</li>
        </ol>
      </Card>
    </div>
  )
}

const hintOf = (t: Translator, key: string) => [t(`${key}.why`), t.has(`${key}.example`) ? t('directory.form.example', { example: t(`${key}.example`) }) : ''].filter(Boolean).join('\n')

function Obstacle({ t, kind, actor }: { t: Translator; kind: EntryKind; actor: PersonActor }) {
  if (!actor.organisation) {
    return (
      <Banner tone="attention">
        <p>{t('directory.form.new.no-organisation')}</p>
        <p className="mt-3">
          <ButtonLink href={`/${t.locale}/organisations/new`}>{t('directory.form.new.register-organisation')}</ButtonLink>
        </p>
      </Banner>
    )
  }
  if (isOwnerKind(actor, kind)) return <Banner tone="attention">{t('directory.form.new.verify')}</Banner>
  return (
    <Banner tone="attention">
      <p>{t(`directory.form.new.wrong-kind.${kind}`, { organisation: actor.organisation.name })}</p>
      {actor.memberships.length > 1 && (
        <p className="mt-3">
          <a href={`/${t.locale}/organisation`}>{t('directory.form.new.switch')}</a>
        </p>
      )}
    </Banner>
  )
}
