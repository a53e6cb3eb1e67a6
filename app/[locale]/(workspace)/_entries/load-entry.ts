import 'server-only'
import { redirect } from 'next/navigation'
import { getEditableEntry, type EditableEntry } from '@/lib/directory/entry-queries'
import { pathOf, type EntryKind } from '@/lib/directory/model'
import { ownsEntry } from '@/lib/directory/policy'
import type { Translator } from '@/lib/platform/i18n'
import { orNotFound, pageLocale, type Search } from '@/lib/web/page'
import { personOrSignIn } from '@/lib/web/current-actor'

export type EntryParams = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> }

/** The entry for one of its owner's pages; without a confirmed address the list of entries says what to do. */
export async function loadEntry(kind: EntryKind, params: EntryParams['params'], page: string): Promise<{ t: Translator; locale: string; entry: EditableEntry; base: string }> {
  const { id: entryId } = await params
  const { locale, t } = await pageLocale(params)
  const base = `/${locale}/${pathOf[kind]}/${entryId}`
  const actor = await personOrSignIn(locale, `${base}/${page}`)
  if (!actor.isEmailVerified && actor.memberships.some((one) => ownsEntry(actor, one))) redirect(`/${locale}/entries`)
  const { entry } = await orNotFound(getEditableEntry(actor, entryId, kind))
  return { t, locale, entry, base }
}
