import 'server-only'
import { notFound } from 'next/navigation'
import { DomainError, NotFound } from '@/lib/platform/errors'
import { getTranslator, isLocale, type Translator } from '@/lib/platform/i18n'

export type LocaleParams = { locale: string }
export type Search = Record<string, string | string[] | undefined>

/** The page's language and its texts; an unknown language is not found. */
export async function pageLocale(params: Promise<LocaleParams>): Promise<{ locale: string; t: Translator }> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { locale, t: getTranslator(locale) }
}

/** Runs a query for a page: what the actor may not see becomes the 404 page. */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}

/** Runs a query for a page that can say why not: what one may not see stays the 404 page, other refusals come back. */
export async function orRefusal<T>(query: Promise<T>): Promise<{ value: T; refusal: null } | { value: null; refusal: DomainError }> {
  try {
    return { value: await query, refusal: null }
  } catch (error) {
    if (error instanceof NotFound) notFound()
    if (error instanceof DomainError) return { value: null, refusal: error }
    throw error
  }
}
