import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import type { OfferView } from '@/lib/events/agenda/agenda-queries'
import { clockRange, clockTime } from '@/lib/events/event-clock'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

/** Somebody is free, and so are you; or that question has run out. */
export function RefillOffers({ t, offers, expired, zone, canAnswer, action }: { t: Translator; offers: readonly OfferView[]; expired: readonly OfferView[]; zone: string; canAnswer: boolean; action: FormAction }) {
  return (
    <>
      {offers.length > 0 && <Open t={t} offers={offers} zone={zone} canAnswer={canAnswer} action={action} />}
      {expired.map((offer) => (
        <p key={offer.id} className="no-print measure text-ink-soft">
          {t('day.offers.expired', { hasAccepted: offer.hasAccepted ? 'yes' : 'no', organisation: offer.partner.organisation, time: clockRange(offer, zone), until: clockTime(offer.expiresAt, zone) })}
        </p>
      ))}
    </>
  )
}

function Open({ t, offers, zone, canAnswer, action }: { t: Translator; offers: readonly OfferView[]; zone: string; canAnswer: boolean; action: FormAction }) {
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
