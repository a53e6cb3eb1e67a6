import type { Metadata } from 'next'
import { RowValue } from '@/components/entries-view/field-value'
import { rowsOf } from '@/components/entries-view/entry-rows'
import { BlockerList, CompletenessPanel } from '@/components/entries/completeness-panel'
import { EntryActions } from '@/components/entries/entry-actions'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Banner, ButtonLink, Facts, PageHeader } from '@/components/ui/layout'
import { completenessOf, type Completeness } from '@/lib/directory/completeness'
import type { EditableEntry } from '@/lib/directory/entry-queries'
import type { EntryKind } from '@/lib/directory/model'
import { now } from '@/lib/platform/clock'
import type { Translator } from '@/lib/platform/i18n'
import type { Search } from '@/lib/web/page'
import { archiveEntryAction, deleteDraftAction, discardDraftAction, publishEntryAction, restoreEntryAction } from './actions'
import { labelsOfDraft } from './labels'
import { loadEntry } from './load-entry'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> }

/** What others will see, and the way to publish it. */
export function previewPage(kind: EntryKind) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { t, entry } = await loadEntry(kind, params, 'preview')
    return { title: `${t('directory.preview.title')} - ${String(entry.draft.title) || t('directory.form.untitled')}` }
  }

  async function Page({ params, searchParams }: Props) {
    const { t, entry, base } = await loadEntry(kind, params, 'preview')
    const { published } = await searchParams
    const completeness = completenessOf(kind, entry.draft, now())
    const isNew = published === String(entry.version) && !entry.hasDraft
    return (
      <>
        <PageHeader
          title={<span lang={String(entry.draft.language) || undefined}>{String(entry.draft.title) || t('directory.form.untitled')}</span>}
          lead={entry.hasDraft ? t('directory.preview.lead') : isNew ? undefined : t('directory.preview.no-changes')}
          back={{ href: `/${t.locale}/entries`, label: t('directory.form.back-to-list') }}
        />
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex min-w-0 flex-col gap-8">
            {isNew && <Banner tone="accent">{t('directory.preview.published')}</Banner>}
            <Publication t={t} kind={kind} entry={entry} completeness={completeness} base={base} />
            <Content t={t} kind={kind} entry={entry} labels={await labelsOfDraft(kind, entry.draft, t.locale)} />
            <EntryActions
              t={t}
              entry={entry}
              actions={{ discard: discardDraftAction, delete: deleteDraftAction, archive: archiveEntryAction, restore: restoreEntryAction }}
            />
          </div>
          <CompletenessPanel t={t} kind={kind} entryId={entry.id} completeness={completeness} most={8} />
        </div>
      </>
    )
  }
  return { Page, generateMetadata }
}

function Publication({ t, kind, entry, completeness, base }: { t: Translator; kind: EntryKind; entry: EditableEntry; completeness: Completeness; base: string }) {
  const { blockers } = completeness
  const editLink = (
    <ButtonLink href={`${base}/edit`} kind="secondary">
      {t('directory.preview.edit')}
    </ButtonLink>
  )
  if (!entry.hasDraft) {
    return (
      <div className="flex flex-wrap gap-3">
        {entry.state === 'PUBLISHED' && <ButtonLink href={base}>{t('directory.preview.public-page')}</ButtonLink>}
        {editLink}
      </div>
    )
  }
  if (blockers.length > 0) {
    return (
      <div className="flex flex-col gap-4">
        <Banner tone="attention" title={t('directory.preview.blocked-title', { count: blockers.length })}>
          <p>{t('directory.preview.blocked-lead')}</p>
          <BlockerList t={t} kind={kind} entryId={entry.id} blockers={blockers} />
        </Banner>
        <div>{editLink}</div>
      </div>
    )
  }
  return (
    <ActionForm action={publishEntryAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-4">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="entryId" value={entry.id} />
      <input type="hidden" name="revision" value={entry.revision} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t(entry.published === null ? 'directory.preview.publish' : 'directory.preview.publish-again')}</SubmitButton>
        {editLink}
      </div>
    </ActionForm>
  )
}

function Content({ t, kind, entry, labels }: { t: Translator; kind: EntryKind; entry: EditableEntry; labels: Awaited<ReturnType<typeof labelsOfDraft>> }) {
  const content = entry.draft
  const { stated } = rowsOf(kind, content)
  const language = String(content.language) || undefined
  return (
    <section aria-labelledby="preview" className="flex flex-col gap-4">
      <h2 id="preview">{t('directory.preview.title')}</h2>
      {content.summary !== '' && (
        <p lang={language} className="measure text-lg">
          {String(content.summary)}
        </p>
      )}
      <Facts
        rows={stated.map((row) => ({
          name: t(row.name),
          value: (
            <div className="flex flex-col gap-1">
              <RowValue t={t} locale={t.locale} kind={kind} content={content} labels={labels} at={now()} row={row} />
            </div>
          ),
        }))}
      />
      {kind === 'OFFERING' && <p className="text-sm text-ink-soft">{t('directory.preview.confidential')}</p>}
    </section>
  )
}
