import type { Metadata } from 'next'
import { cache } from 'react'
import { SheetReasons } from '@/components/introductions/sheet-reasons'
import { SheetSide } from '@/components/introductions/sheet-side'
import { SheetQuestions } from '@/components/introductions/sheet-questions'
import { UnmetList } from '@/components/introductions/unmet-list'
import { nameOf, viewerOf } from '@/components/introductions/words'
import { ScoreBar } from '@/components/matches/score-bar'
import { PageHeader } from '@/components/ui/layout'
import { PrintButton } from '@/components/ui/print-button'
import { getSheet } from '@/lib/introductions/queries'
import { now } from '@/lib/platform/clock'
import { formatDate } from '@/lib/platform/format'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams & { id: string }> }

const load = cache(async (locale: string, id: string) => orNotFound(getSheet(await personOrSignIn(locale, `/${locale}/introductions/${id}/sheet`), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await pageLocale(params)
  const { seeking, offering } = await load(locale, (await params).id)
  return { title: `${t('introductions.sheet.title')}: ${t('introductions.sheet.lead', { seeking: seeking.organisation.name, offering: offering.organisation.name })}`, robots: { index: false } }
}

/** One page of paper to have at hand at the meeting. */
export default async function SheetPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const { introduction, seeking, offering, openQuestions } = await load(locale, id)
  const { frozen, unmet } = introduction
  const viewer = viewerOf(introduction.role, seeking.entry.kind)
  return (
    <article className="flex flex-col gap-8 print:gap-5 print:text-sm">
      <div>
        <PageHeader
          title={t('introductions.sheet.title')}
          back={{ href: `/${locale}/introductions/${id}`, label: t('introductions.sheet.back') }}
        >
          <PrintButton label={t('introductions.sheet.print')} />
        </PageHeader>
        <p className="text-sm text-ink-soft">{t('introductions.sheet.printed', { date: formatDate(locale, now()) })}</p>
      </div>
      <section aria-labelledby="who" className="flex flex-col gap-3">
        <h2 id="who">{t('introductions.sheet.who')}</h2>
        <div className="grid gap-6 sm:grid-cols-2 print:grid-cols-2">
          <SheetSide t={t} profile={seeking} shore={seeking.entry.kind === 'MANDATE' ? 'MANDATE' : 'SEEKING'} />
          <SheetSide t={t} profile={offering} shore="OFFERING" />
        </div>
      </section>
      <section aria-labelledby="asked" className="flex break-inside-avoid flex-col gap-2">
        <h2 id="asked">{t('introductions.sheet.asked')}</h2>
        <p>
          <span className="font-semibold">{nameOf(t, introduction, introduction.asker)}</span>: {t(`introductions.wish.${introduction.wish}`)}
        </p>
        <p className="measure whitespace-pre-line">{introduction.reason}</p>
        {unmet.length > 0 && (
          <>
            <p className="font-semibold">{t('introductions.sheet.unmet')}</p>
            <UnmetList t={t} unmet={unmet} />
            {introduction.waiver && <p className="measure whitespace-pre-line">{introduction.waiver}</p>}
          </>
        )}
      </section>
      <section aria-labelledby="why" className="flex flex-col gap-3">
        <h2 id="why">{t('introductions.sheet.why')}</h2>
        <div className="max-w-96">
          <ScoreBar t={t} match={frozen.match} />
        </div>
        <SheetReasons t={t} match={frozen.match} viewer={viewer} />
        <p className="text-sm text-ink-soft">{t('introductions.one.frozen', { date: formatDate(locale, introduction.requestedAt), version: frozen.version })}</p>
      </section>
      <SheetQuestions t={t} questions={openQuestions} viewer={viewer} />
    </article>
  )
}
