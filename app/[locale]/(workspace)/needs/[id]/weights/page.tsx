import type { Metadata } from 'next'
import { NotUsed } from '@/components/matches/not-used'
import { WeightsForm } from '@/components/matches/weights-form'
import { differencesText, WeightsHistory } from '@/components/matches/weights-history'
import { WeightsPreview } from '@/components/matches/weights-preview'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields'
import { Banner, PageHeader } from '@/components/ui/layout'
import { readWeightSearch } from '@/lib/matching/schemas'
import { areUsual, criteriaOfNeeds, readWeights, sameWeights } from '@/lib/matching/weight-limits'
import { getNeedWeights, previewWeights } from '@/lib/matching/weight-queries'
import type { Weights } from '@/lib/matching/weights'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type Search } from '@/lib/web/page'
import { weighCriteriaAction } from './actions'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('matches.weights.title') }
}

export default async function WeightsPage({ params, searchParams }: Props) {
  const [{ locale, t }, { id }, search] = [await pageLocale(params), await params, await searchParams]
  const base = `/${locale}/needs/${id}`
  const actor = await personOrSignIn(locale, `${base}/weights`)
  const { need, inForce, isUsual, history } = await orNotFound(getNeedWeights(actor, id))
  const typed = readWeightSearch(search)
  const asked = typed && readWeights(typed)
  const isChange = asked !== null && asked.problems.length === 0 && !sameWeights(asked.weights, inForce)
  const preview = isChange ? await previewWeights(actor, id, asked.weights) : null
  return (
    <>
      <PageHeader title={t('matches.weights.title')} lead={t('matches.weights.lead')} back={{ href: `${base}/matches`, label: t('matches.pair.back-NEED') }} />
      <div className="flex flex-col gap-10">
        <div className="flex flex-col gap-4">
          <p className="font-semibold" lang={need.language || undefined}>
            {need.title}
          </p>
          {(search.done === 'own' || search.done === 'usual') && (
            <div role="status">
              <Banner tone="accent">{t(`matches.weights.done-${search.done}`)}</Banner>
            </div>
          )}
          <p className="measure">{isUsual ? t('matches.weights.now-usual') : t('matches.weights.now-own', { differences: differencesText(t, inForce) })}</p>
          <p className="measure text-sm text-ink-soft">{t('matches.weights.limits')}</p>
          <WeightsForm t={t} path={`${base}/weights`} typed={typed ?? inForce} inForce={inForce} problems={asked?.problems ?? []} />
        </div>
        {asked && asked.problems.length === 0 && !isChange && <p role="status">{t('matches.weights.no-change')}</p>}
        {preview && asked && (
          <>
            <WeightsPreview t={t} preview={preview} />
            <SaveForm t={t} locale={locale} needId={id} weights={asked.weights} />
          </>
        )}
        <WeightsHistory t={t} history={history} />
      </div>
      <NotUsed t={t} />
    </>
  )
}

/** Only what was looked at can be kept. */
function SaveForm({ t, locale, needId, weights }: { t: Translator; locale: string; needId: string; weights: Weights }) {
  return (
    <section aria-labelledby="keep" className="flex flex-col gap-4">
      <h2 id="keep">{t('matches.weights.keep')}</h2>
      <p className="measure">{areUsual(weights) ? t('matches.weights.keep-usual') : t('matches.weights.keep-own', { differences: differencesText(t, weights) })}</p>
      <ActionForm action={weighCriteriaAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="entryId" value={needId} />
        {criteriaOfNeeds.map((criterion) => (
          <input key={criterion} type="hidden" name={`weights.${criterion}`} value={weights[criterion] ?? 0} />
        ))}
        <TextArea name="reason" label={t('matches.weights.reason')} hint={t('matches.weights.reason-hint')} rows={3} maxLength={500} />
        <p>
          <SubmitButton>{t('matches.weights.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </section>
  )
}
