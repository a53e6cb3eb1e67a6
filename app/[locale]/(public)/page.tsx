import type { Metadata } from 'next'
import { Pathway } from '@/components/home/pathway'
import { SideCard } from '@/components/home/side-card'
import { MatchCard } from '@/components/matches/match-card'
import { buttonClass } from '@/components/ui/button-class'
import { countPublicEntries } from '@/lib/directory/public-counts'
import { findExampleMatch } from '@/lib/matching/queries'
import { pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: { absolute: `${t('common.name')}: ${t('home.title')}` }, description: t('home.lead') }
}

export default async function HomePage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const [counts, example] = await Promise.all([countPublicEntries(), findExampleMatch()])
  return (
    <div className="flex flex-col gap-14">
      <section className="flex flex-col gap-6">
        <h1 className="max-w-3xl">{t('home.headline')}</h1>
        <p className="measure text-lg text-ink-soft">{t('home.lead')}</p>
        <form action={`/${locale}/needs`} method="get" role="search" className="flex max-w-3xl flex-col gap-2">
          <label htmlFor="home-search" className="font-semibold">
            {t('home.search-label')}
          </label>
          <div className="flex flex-col gap-3 sm:flex-row">
            <input
              id="home-search"
              name="q"
              type="search"
              aria-describedby="home-search-example"
              className="min-h-12 w-full rounded-base border border-line-strong bg-surface px-4"
            />
            <button type="submit" className={`${buttonClass('primary')} shrink-0`}>
              {t('home.search-button')}
            </button>
          </div>
          <p id="home-search-example" className="text-sm text-ink-soft">
            {t('home.search-example')}
          </p>
        </form>
      </section>
      <section aria-labelledby="sides" className="flex flex-col gap-5">
        <h2 id="sides">{t('home.sides')}</h2>
        <div className="grid gap-5 lg:grid-cols-3">
          <SideCard t={t} side="sme" count={counts.openNeeds} browse={`/${locale}/needs`} act={`/${locale}/offerings/new`} />
          <SideCard t={t} side="authority" count={counts.offerings} browse={`/${locale}/offerings`} act={`/${locale}/needs/new`} />
          <SideCard t={t} side="investor" count={counts.mandates} browse={`/${locale}/mandates`} act={`/${locale}/mandates/new`} />
        </div>
      </section>
      {example && (
        <section aria-labelledby="example" className="flex flex-col gap-5">
          <h2 id="example">{t('home.example')}</h2>
          <MatchCard t={t} asking={example.need} offering={example.offering} match={example.match} viewer="other" open="asking" />
        </section>
      )}
      <section aria-labelledby="how" className="flex flex-col gap-5">
        <h2 id="how">{t('home.how')}</h2>
        <Pathway t={t} />
      </section>
    </div>
  )
}
