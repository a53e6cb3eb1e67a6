import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ChoiceGroup } from '@/components/ui/fields'
import { ButtonLink } from '@/components/ui/layout'
import { wishes, type Side } from '@/lib/introductions/model'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { countTexts } from './answer'
import { CountedArea } from './counted-area'

const reasonLength = 2000
const waiverLength = 1000

/** What one wants and why; where criteria are not met, why one asks all the same. */
export function AskForm({ t, action, seekingId, offeringId, askerSide, hasUnmet, cancelHref }: { t: Translator; action: FormAction; seekingId: string; offeringId: string; askerSide: Side | null; hasUnmet: boolean; cancelHref: string }) {
  const area = askerSide === null ? 'broker' : 'ask'
  const hint = askerSide === null ? 'introductions.broker.reason-hint' : `introductions.ask.reason-hint.${askerSide}`
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex max-w-2xl flex-col gap-7 max-sm:[&_:is(input,textarea,button,a)]:scroll-mb-32">
      <input type="hidden" name="seekingId" value={seekingId} />
      <input type="hidden" name="offeringId" value={offeringId} />
      <ChoiceGroup
        type="radio"
        name="wish"
        label={t(`introductions.${area}.wish`)}
        initial="MEETING"
        options={wishes.map((wish) => ({ value: wish, label: t(`introductions.wish.${wish}`), note: t(`introductions.ask.wish-note.${wish}`) }))}
      />
      <CountedArea name="reason" label={t(`introductions.${area}.reason`)} hint={t(hint)} most={reasonLength} texts={countTexts(t, reasonLength)} />
      {hasUnmet && <CountedArea name="waiver" label={t('introductions.ask.waiver')} hint={t('introductions.ask.waiver-hint')} most={waiverLength} rows={4} texts={countTexts(t, waiverLength)} />}
      <div className="flex flex-wrap gap-2 max-sm:sticky max-sm:bottom-0 max-sm:-mx-4 max-sm:border-t max-sm:border-line max-sm:bg-paper max-sm:px-4 max-sm:py-3">
        <SubmitButton>{t(`introductions.${area}.submit`)}</SubmitButton>
        <ButtonLink kind="quiet" href={cancelHref}>
          {t(`introductions.${area}.cancel`)}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
