import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SubmitButton } from '@/components/ui/button'
import { PageHeader, TableFrame } from '@/components/ui/layout'
import { findTerms } from '@/lib/taxonomy/queries'
import { isVocabularyName } from '@/lib/taxonomy/model'
import { pageLocale, type Search } from '@/lib/web/page'

type Props = { params: Promise<{ locale: string; vocabulary: string }>; searchParams: Promise<Search> }
const most = 500

async function read({ params, searchParams }: Props) {
  const { vocabulary } = await params
  const { locale, t } = await pageLocale(params)
  if (!isVocabularyName(vocabulary) || !t.has(`directory.codes.lists.${vocabulary}`)) notFound()
  const { q } = await searchParams
  const query = typeof q === 'string' ? q.slice(0, 200) : ''
  return { locale, t, vocabulary, query, title: t('directory.codes.title', { list: t(`directory.codes.lists.${vocabulary}`) }) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await read(props)).title }
}

/** Codes to look up where a picker cannot run. */
export default async function CodesPage(props: Props) {
  const { locale, t, vocabulary, query, title } = await read(props)
  const terms = await findTerms(vocabulary, query, locale, most)
  return (
    <>
      <PageHeader title={title} lead={t('directory.codes.lead')} />
      <form method="get" role="search" className="mb-6 flex flex-wrap items-end gap-3">
        <label className="flex grow flex-col gap-1.5 font-semibold sm:max-w-md">
          {t('directory.codes.search')}
          <input name="q" type="search" defaultValue={query} className="min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-2 font-normal" />
        </label>
        <SubmitButton kind="secondary">{t('common.search')}</SubmitButton>
      </form>
      <p role="status" className="mb-3 text-ink-soft">
        {terms.length < most ? t('directory.codes.shown', { count: terms.length }) : t('directory.codes.first-only', { count: most })}
      </p>
      {terms.length > 0 && (
        <TableFrame label={title}>
          <table className="w-full text-left">
            <thead>
              <tr className="border-b border-line">
                <th scope="col" className="px-4 py-2">{t('directory.codes.code')}</th>
                <th scope="col" className="px-4 py-2">{t('directory.codes.label')}</th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {terms.map((term) => (
                <tr key={term.code}>
                  <td className="px-4 py-2 align-top whitespace-nowrap">{term.code}</td>
                  <td className="px-4 py-2">{term.label}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </>
  )
}
