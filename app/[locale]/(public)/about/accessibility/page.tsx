import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/layout'
import { pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams> }
const parts = ['what', 'how', 'tell']

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('home.accessibility.title'), description: t('home.accessibility.lead') }
}

export default async function AccessibilityPage({ params }: Props) {
  const { t } = await pageLocale(params)
  return (
    <>
      <PageHeader title={t('home.accessibility.title')} lead={t('home.accessibility.lead')} />
      <div className="measure flex flex-col gap-8">
        {parts.map((part) => (
          <section key={part} aria-labelledby={part} className="flex flex-col gap-2">
            <h2 id={part}>{t(`home.accessibility.${part}-title`)}</h2>
            <p>{t(`home.accessibility.${part}`)}</p>
          </section>
        ))}
      </div>
    </>
  )
}
