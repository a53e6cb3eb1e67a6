import type { Metadata } from 'next'
import { cache } from 'react'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { buttonClass } from '@/components/ui/button-class'
import { ButtonLink, EmptyState } from '@/components/ui/layout'
import { getPrintCounts } from '@/lib/events/day/print-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams & { id: string }> }

const load = cache(async (locale: string, id: string) => {
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/prints`)
  return orNotFound(getPrintCounts(actor, id))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const { event } = await load(locale, (await params).id)
  return { title: `${t('day.prints.title')}, ${event.name}`, robots: { index: false } }
}

/** Everything on paper, a click each. */
export default async function PrintsPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const counts = await load(locale, (await params).id)
  const api = `/${locale}/api/events/${counts.event.id}/prints`
  const prints = [
    { id: 'sheets', title: t('day.prints.sheets'), text: t('day.prints.sheets-text', { count: counts.people.length }), links: [['sheets', t('day.prints.get')]] },
    { id: 'tables', title: t('day.prints.tables'), text: t('day.prints.tables-text'), links: [['tables', t('day.prints.get')]] },
    { id: 'rooms', title: t('day.prints.rooms'), text: t('day.prints.rooms-text'), links: [['rooms', t('day.prints.get')]] },
    { id: 'door', title: t('day.prints.door'), text: t('day.prints.door-text'), links: [['door', t('day.prints.get')]] },
    { id: 'badges', title: t('day.prints.badges'), text: t('day.prints.badges-text'), links: [['badges-4', t('day.prints.badges-4')], ['badges-8', t('day.prints.badges-8')]] },
  ] as const
  return (
    <OrganiserFrame t={t} event={counts.event} current="/prints" title={t('day.prints.title')} lead={t('day.prints.lead')}>
      {counts.people.length === 0 ? (
        <EmptyState title={t('day.prints.none')} />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {prints.map((print) => (
            <li key={print.id} className="flex flex-wrap items-center justify-between gap-4 py-5">
              <div className="min-w-0">
                <h2 className="text-lg">{print.title}</h2>
                <p className="text-ink-soft">{print.text}</p>
                {print.id === 'sheets' && (
                  <form action={`${api}/sheets`} className="mt-3 flex flex-wrap items-end gap-3">
                    <label className="flex min-w-0 flex-col gap-1">
                      <span className="text-sm">{t('day.prints.sheet-one')}</span>
                      <select name="person" className="min-h-11 max-w-full rounded-base border border-line-strong bg-surface px-3 py-2 sm:max-w-md">
                        {counts.people.map((one) => (
                          <option key={one.participantId} value={one.participantId}>
                            {one.name}, {one.organisation}
                          </option>
                        ))}
                      </select>
                    </label>
                    <button type="submit" className={buttonClass('secondary')}>
                      {t('day.prints.get')}
                    </button>
                  </form>
                )}
              </div>
              <div className="flex flex-wrap gap-3">
                {print.links.map(([kind, label]) => (
                  <ButtonLink key={kind} kind="secondary" href={`${api}/${kind}`}>
                    {label}
                  </ButtonLink>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </OrganiserFrame>
  )
}
