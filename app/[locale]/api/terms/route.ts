import { isVocabularyName } from '@/lib/taxonomy/model'
import { findTerms } from '@/lib/taxonomy/queries'
import { defaultLocale, isLocale } from '@/lib/platform/i18n'

/** Terms for a picker. The vocabularies are public, so anyone may ask. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const search = new URL(request.url).searchParams
  const vocabulary = search.get('vocabulary') ?? ''
  if (!isVocabularyName(vocabulary)) return Response.json({ terms: [] }, { status: 404 })
  const terms = await findTerms(vocabulary, search.get('q') ?? '', isLocale(locale) ? locale : defaultLocale, 20)
  return Response.json({ terms: terms.map(({ code, label }) => ({ code, label })) }, { headers: { 'cache-control': 'no-cache' } })
}
