import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/layout'
import { pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams> }
const parts = ['why', 'how', 'notices', 'privacy', 'demo']

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('home.about.title'), description: t('home.about.lead') }
}

export default async function AboutPage({ params }: Props) {
  const { t } = await pageLocale(params)
  return (
    <>
      <PageHeader title={t('home.about.title')} lead={t('home.about.lead')} />
      <div className="measure flex flex-col gap-8">
        {parts.map((part) => (
          <section key={part} aria-labelledby={part} className="flex flex-col gap-2">
            <h2 id={part}>{t(`home.about.${part}-title`)}</h2>
            <p>{t(`home.about.${part}`)}</p>
          </section>
        ))}
      </div>
    </>
  )
}
