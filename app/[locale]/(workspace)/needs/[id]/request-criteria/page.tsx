import type { Metadata } from 'next'
import { loadEntry } from '../../../_entries/load-entry'
import { criteriaSentences } from '@/components/introductions/words'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ChoiceGroup, SelectField } from '@/components/ui/fields'
import { Banner, Card, PageHeader } from '@/components/ui/layout'
import { findRequestCriteria } from '@/lib/introductions/ask-queries'
import { choicesOf } from '@/lib/taxonomy/vocabulary'
import { currentActor } from '@/lib/web/current-actor'
import type { LocaleParams, Search } from '@/lib/web/page'
import { setRequestCriteriaAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await loadEntry('NEED', params, 'request-criteria')
  return { title: t('introductions.criteria.title'), robots: { index: false } }
}

/** What an offering must show before its owner asks about this need. */
export default async function RequestCriteriaPage({ params, searchParams }: Props) {
  const { t, locale, entry, base } = await loadEntry('NEED', params, 'request-criteria')
  const criteria = await findRequestCriteria(await currentActor(), entry.id)
  const { done } = await searchParams
  // "Other" would tell nobody what to show.
  const certificates = choicesOf('certificate', locale).filter(({ code }) => code !== 'other')
  const sentences = criteria ? criteriaSentences(t, criteria) : []
  return (
    <>
      <PageHeader title={t('introductions.criteria.title')} lead={t('introductions.criteria.lead')} back={{ href: entry.state === 'PUBLISHED' ? base : `${base}/preview`, label: t('introductions.criteria.back') }} />
      {done === 'saved' && (
        <div role="status" className="mb-6">
          <Banner tone="accent">{t('introductions.criteria.done')}</Banner>
        </div>
      )}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ActionForm action={setRequestCriteriaAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-8">
          <input type="hidden" name="entryId" value={entry.id} />
          <ChoiceGroup
            type="checkbox"
            name="certificates"
            columns={2}
            label={t('introductions.criteria.certificates')}
            hint={t('introductions.criteria.certificates-hint')}
            optional={t('common.optional')}
            initial={criteria?.certificates ?? []}
            options={certificates.map(({ code, label }) => ({ value: code, label }))}
          />
          <SelectField
            name="minTrl"
            label={t('introductions.criteria.trl')}
            hint={t('introductions.criteria.trl-hint')}
            optional={t('common.optional')}
            empty={t('introductions.criteria.trl-none')}
            initial={criteria?.minTrl ? String(criteria.minTrl) : ''}
            options={levels.map((level) => ({ value: String(level), label: String(level) }))}
          />
          <div>
            <SubmitButton>{t('introductions.criteria.submit')}</SubmitButton>
          </div>
        </ActionForm>
        <Card aria-labelledby="preview">
          <h2 id="preview" className="text-lg">
            {t('introductions.criteria.preview-title')}
          </h2>
          {sentences.length === 0 ? (
            <p className="mt-2 text-ink-soft">{t('introductions.criteria.preview-none')}</p>
          ) : (
            <>
              <p className="mt-2">{t('introductions.ask.criteria-title')}:</p>
              <ul className="mt-1 list-disc pl-5">
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </Card>
      </div>
    </>
  )
}
