import type { Metadata } from 'next'
import { Fragment } from 'react'
import { notFound, redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/fields'
import { Banner, PageHeader } from '@/components/ui/layout'
import { Autosave, type AutosaveTexts } from '@/components/entries/autosave'
import { CodeSuggestions } from '@/components/entries/code-suggestions'
import { CompletenessPanel } from '@/components/entries/completeness-panel'
import { DeadlineNote } from '@/components/entries/deadline-note'
import { EntryField } from '@/components/entries/entry-field'
import { StepList } from '@/components/entries/step-list'
import { completenessOf, requiredFields } from '@/lib/directory/completeness'
import { getConfidential, type EditableEntry } from '@/lib/directory/entry-queries'
import { findStep, stepsOf, type Step } from '@/lib/directory/entry-steps'
import type { EntryKind } from '@/lib/directory/model'
import type { OfferingConfidential } from '@/lib/directory/schemas'
import { now } from '@/lib/platform/clock'
import type { Translator } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import type { Search } from '@/lib/web/page'
import { saveStepAction } from './actions'
import { labelsOfDraft } from './labels'
import { loadEntry } from './load-entry'
import { findSuggestedCodes } from './suggested-codes'

type Props = { params: Promise<{ locale: string; id: string; step: string }>; searchParams: Promise<Search> }
const formId = 'entry-form'

/** One step of the form of an entry of this kind. */
export function editPage(kind: EntryKind) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { step } = await params
    const { t, entry } = await loadEntry(kind, params, `edit/${step}`)
    const name = findStep(kind, step) ? t(`directory.steps.${kind.toLowerCase()}.${step}`) : ''
    return { title: `${name} - ${String(entry.draft.title) || t('directory.form.untitled')}` }
  }

  async function Page({ params, searchParams }: Props) {
    const { step: key } = await params
    const { t, entry, base } = await loadEntry(kind, params, `edit/${key}`)
    const step = findStep(kind, key)
    if (!step) notFound()
    const { more, suggest } = await searchParams
    const completeness = completenessOf(kind, entry.draft, now())
    const layer = key === 'confidential' ? await getConfidential(await currentActor(), entry.id) : null
    const labels = await labelsOfDraft(kind, entry.draft, t.locale)
    const suggested = suggest === 'cpv' && step.fields.includes('cpv') ? await findSuggestedCodes(await currentActor(), kind, entry.id, t.locale) : null
    return (
      <>
        <PageHeader title={String(entry.draft.title) || t('directory.form.untitled')} back={{ href: `/${t.locale}/entries`, label: t('directory.form.back-to-list') }} />
        <div className="grid items-start gap-8 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[15rem_minmax(0,1fr)_18rem]">
          <StepList t={t} kind={kind} entryId={entry.id} current={key} draft={entry.draft} />
          <div className="flex min-w-0 flex-col gap-6">
            <StateNote t={t} entry={entry} />
            <StepHead t={t} kind={kind} step={step} />
            {/* Drawn anew after each save of one's own, words and revision together. */}
            <ActionForm key={`${key} ${entry.revision} ${String(more)}`} action={saveStepAction} locale={t.locale} id={formId} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-8 max-sm:[&_:is(input,select,textarea,button,a)]:scroll-mb-40">
              {/* The first button is the one that Enter presses. */}
              <button type="submit" name="then" value="next" tabIndex={-1} aria-hidden className="sr-only">
                {t('directory.form.continue')}
              </button>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="entryId" value={entry.id} />
              <input type="hidden" name="step" value={key} />
              {layer ? (
                <Layer t={t} layer={layer} />
              ) : (
                step.fields.map((field) => (
                  <Fragment key={field}>
                    <EntryField t={t} kind={kind} field={field} draft={entry.draft} isRequired={requiredFields[kind].includes(field)} labels={labels} more={typeof more === 'string' ? more : ''} />
                    {field === 'cpv' && <CodeSuggestions t={t} suggested={suggested} />}
                    {field === 'timeZone' && <DeadlineNote t={t} draft={entry.draft} at={now()} />}
                  </Fragment>
                ))
              )}
              <Buttons t={t} kind={kind} step={step} entry={entry} />
            </ActionForm>
            <p className="text-sm">
              <a href={`${base}/preview`}>{t('directory.form.preview')}</a>
            </p>
          </div>
          <div className="lg:col-start-2 xl:col-start-3">
            <CompletenessPanel t={t} kind={kind} entryId={entry.id} completeness={completeness} />
          </div>
        </div>
      </>
    )
  }
  return { Page, generateMetadata }
}

/** Leads from the address of an entry's form to its first step. */
export function editStart(kind: EntryKind) {
  return async function Page({ params }: { params: Promise<{ locale: string; id: string }> }) {
    const { base } = await loadEntry(kind, params, 'edit')
    redirect(`${base}/edit/${stepsOf[kind][0]?.key}`)
  }
}

function StepHead({ t, kind, step }: { t: Translator; kind: EntryKind; step: Step }) {
  const path = stepsOf[kind].filter((one) => one.path === step.path)
  return (
    <div>
      <p className="text-sm text-ink-soft">
        {t(`directory.form.${step.path}-path`)} · {t('directory.form.step-of', { step: path.indexOf(step) + 1, count: path.length })}
      </p>
      <h2>{t(`directory.steps.${kind.toLowerCase()}.${step.key}`)}</h2>
    </div>
  )
}

function StateNote({ t, entry }: { t: Translator; entry: EditableEntry }) {
  if (entry.state === 'DRAFT') return <p className="text-sm text-ink-soft">{t('directory.form.draft-note')}</p>
  return <Banner>{t(entry.state === 'ARCHIVED' ? 'directory.form.archived-note' : 'directory.form.unpublished-changes')}</Banner>
}

function Layer({ t, layer }: { t: Translator; layer: OfferingConfidential }) {
  const asked = (field: string) => ({
    name: field,
    label: t(`directory.ask.confidential.${field}.question`),
    hint: t(`directory.ask.confidential.${field}.why`),
    optional: t('common.optional'),
  })
  return (
    <>
      <Banner>{t('directory.form.confidential-note')}</Banner>
      {(['priceDetails', 'roadmap', 'securityDetails', 'intellectualProperty'] as const).map((field) => (
        <TextArea key={field} {...asked(field)} initial={layer[field]} maxLength={4000} />
      ))}
      <TextField {...asked('runwayMonths')} initial={layer.runwayMonths === null ? '' : String(layer.runwayMonths)} inputMode="numeric" width="sm:max-w-40" />
    </>
  )
}

function Buttons({ t, kind, step, entry }: { t: Translator; kind: EntryKind; step: Step; entry: EditableEntry }) {
  const path = stepsOf[kind].filter((one) => one.path === step.path)
  const isLast = path.at(-1) === step
  return (
    <div className="sticky bottom-0 -mx-4 flex flex-col border-t border-line bg-paper px-4 py-3 sm:static sm:mx-0 sm:gap-2 sm:border-0 sm:px-0">
      <Autosave formId={formId} url={`/${t.locale}/api/entries/${entry.id}/draft`} locale={t.locale} revision={entry.revision} texts={autosaveTexts(t)} />
      <div className="flex flex-wrap gap-2 sm:gap-3 max-sm:[&_button]:px-3">
        <SubmitButton name="then" value="next">
          {t(isLast ? 'directory.form.to-preview' : 'directory.form.continue')}
        </SubmitButton>
        <SubmitButton name="then" value="leave" kind="secondary">
          {t('directory.form.save-only')}
        </SubmitButton>
      </div>
    </div>
  )
}

function autosaveTexts(t: Translator): AutosaveTexts {
  const time = '{time}'
  return {
    saving: t('directory.form.saving'),
    saved: t('directory.form.saved-at', { time }),
    notSaved: t('directory.form.not-saved'),
    conflict: t('directory.form.not-saved-conflict'),
    except: t('directory.form.not-saved-fields', { time, fields: '{fields}' }),
    session: t('directory.form.not-saved-session'),
    refused: t('directory.form.not-saved-refused', { reason: '{reason}' }),
  }
}
