import type { Metadata } from 'next'
import { ImportPreviewView } from '@/components/events/import-preview'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Checkbox, ChoiceGroup, FieldFrame } from '@/components/ui/fields'
import { Banner, Facts } from '@/components/ui/layout'
import { importColumns } from '@/lib/events/imports/import-columns'
import { getImportPreview, type ImportPreview } from '@/lib/events/imports/import-queries'
import { importChoices, importModes } from '@/lib/events/imports/import-schemas'
import { importLimits } from '@/lib/events/imports/import-table'
import { dayOf } from '@/lib/events/model'
import { getOrganisedEvent } from '@/lib/events/registrations/registration-list-queries'
import type { RegistrationEventView } from '@/lib/events/registrations/registration-queries'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { importRegistrationsAction, uploadRegistrationsAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('registrations.import.title') }
}

/** A list of participants: read, looked at row by row, and only then imported. */
export default async function ImportPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const { list } = await searchParams
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/registrations/import`)
  const { event: asked, preview } = await orNotFound(getImportPreview(actor, id, typeof list === 'string' ? list : null))
  const { event } = await orNotFound(getOrganisedEvent(actor, id, locale))
  const text = (key: string) => t(`registrations.import.${key}`)
  return (
    <OrganiserFrame t={t} event={asked} current="/registrations" title={text('title')} lead={text('lead')}>
      <div className="flex flex-col gap-10">
        {asked.state !== 'OPEN' && <Banner tone="attention">{text('not-published')}</Banner>}
        {typeof list === 'string' && !preview && <Banner tone="attention">{t('errors.registration.import-gone')}</Banner>}
        {preview && (
          <section aria-labelledby="preview-title" className="flex flex-col gap-8">
            <h2 id="preview-title">{text('preview-title')}</h2>
            <ImportPreviewView t={t} preview={preview} kinds={event.kinds} />
            <ImportForm t={t} preview={preview} eventId={event.id} />
          </section>
        )}
        <Upload t={t} event={event} isAgain={preview !== null} />
      </div>
    </OrganiserFrame>
  )
}

function ImportForm({ t, preview, eventId }: { t: Translator; preview: ImportPreview; eventId: string }) {
  const text = (key: string, params?: Record<string, number>) => t(`registrations.import.${key}`, params)
  const good = preview.rows.filter((row) => row.values !== null)
  const bad = preview.rows.length - good.length
  if (good.length === 0) return <Banner tone="danger">{text('nothing')}</Banner>
  const hasKnown = good.some((row) => row.notes.some((note) => note.code === 'known-person'))
  return (
    <ActionForm action={importRegistrationsAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex max-w-3xl flex-col gap-6">
      <input type="hidden" name="eventId" value={eventId} />
      <input type="hidden" name="importId" value={preview.id} />
      <input type="hidden" name="seen" value={preview.seen} />
      <ChoiceGroup type="radio" name="mode" label={text('mode')} initial="invite" options={[...importModes].reverse().map((mode) => ({ value: mode, label: text(`modes.${mode}`), note: text(`mode-notes.${mode}`) }))} />
      {hasKnown ? <ChoiceGroup type="radio" name="known" label={text('known')} initial="update" options={importChoices.map((choice) => ({ value: choice, label: text(`knowns.${choice}`) }))} /> : <input type="hidden" name="known" value="skip" />}
      {bad > 0 && <Checkbox name="onlyGood" label={text('only-good', { bad })} />}
      <div>
        <SubmitButton>{text('submit', { count: good.length })}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function Upload({ t, event, isAgain }: { t: Translator; event: RegistrationEventView; isAgain: boolean }) {
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.import.${key}`, params)
  const template = `/${t.locale}/api/events/${event.id}/registrations/template`
  const params = { kinds: event.kinds.map((kind) => kind.name).join(', '), day: dayOf(event.startsOn), lastDay: dayOf(event.endsOn) }
  const needed: readonly string[] = ['organisation', 'person', 'email', ...(event.kinds.length > 1 ? ['kind'] : [])]
  return (
    <section aria-labelledby="upload-title" className="flex max-w-3xl flex-col gap-6">
      <h2 id="upload-title">{text(isAgain ? 'again' : 'upload')}</h2>
      <p>
        {text('template')} <a href={`${template}?format=xlsx`}>XLSX</a> · <a href={`${template}?format=csv`}>CSV</a>
      </p>
      <ActionForm action={uploadRegistrationsAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="eventId" value={event.id} />
        <FieldFrame name="file" label={text('file')} hint={text('file-hint', { rows: importLimits.rows, megabytes: importLimits.bytes / 1024 / 1024 })}>
          <input id="field-file" name="file" type="file" required accept=".csv,.tsv,.txt,.xlsx" aria-describedby="field-file-hint" className="min-h-11 w-full max-w-xl rounded-base border border-line-strong bg-surface px-3 py-2" />
        </FieldFrame>
        <div>
          <SubmitButton kind={isAgain ? 'secondary' : 'primary'}>{text('read')}</SubmitButton>
        </div>
      </ActionForm>
      <details className="border-t border-line pt-3" open={!isAgain || undefined}>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold text-accent">{text('how-title')}</summary>
        <div className="pt-3">
          <Facts rows={importColumns.map((column) => ({ name: text(`columns.${column}`), value: [needed.includes(column) ? text('needed') : '', text(`meaning.${column}`, params)].filter((part) => part !== '').join(' ') }))} />
        </div>
      </details>
    </section>
  )
}
