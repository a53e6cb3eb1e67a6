import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import type { OfferView } from '@/lib/events/agenda/agenda-queries'
import { clockRange, clockTime } from '@/lib/events/event-clock'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

/** Somebody is free, and so are you. */
export function RefillOffers({ t, offers, zone, canAnswer, action }: { t: Translator; offers: readonly OfferView[]; zone: string; canAnswer: boolean; action: FormAction }) {
  if (offers.length === 0) return null
  return (
    <section aria-labelledby="offers" className="no-print flex flex-col gap-4 rounded-base border-l-4 border-attention bg-attention-soft p-5">
      <h2 id="offers" className="text-lg">
        {t('day.offers.title')}
      </h2>
      {offers.map((offer) => {
        const until = clockTime(offer.expiresAt, zone)
        return (
          <div key={offer.id} className="flex flex-col gap-2">
            <p className="font-semibold">{t('day.offers.person', { name: offer.partner.name, organisation: offer.partner.organisation })}</p>
            <p className="measure">{offer.hasAccepted ? t('day.offers.waiting', { until }) : t('day.offers.text', { organisation: offer.partner.organisation, time: clockRange(offer, zone), until })}</p>
            {canAnswer && (
              <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-wrap gap-3">
                <input type="hidden" name="offerId" value={offer.id} />
                {!offer.hasAccepted && (
                  <SubmitButton name="answer" value="yes">
                    {t('day.offers.yes')}
                  </SubmitButton>
                )}
                <SubmitButton kind="secondary" name="answer" value="no">
                  {t('day.offers.no')}
                </SubmitButton>
              </ActionForm>
            )}
          </div>
        )
      })}
    </section>
  )
}
