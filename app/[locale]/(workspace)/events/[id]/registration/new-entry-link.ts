import type { PersonActor } from '@/lib/accounts/model'
import { ownerKinds, pathOf, type EntryKind } from '@/lib/directory/model'
import type { Translator } from '@/lib/platform/i18n'

const words: Record<EntryKind, string> = { NEED: 'new-need', OFFERING: 'new-offering', MANDATE: 'new-mandate' }

/** Where the organisation one acts for describes what it could bring; null for kinds that have no entries. */
export function newEntryLink(t: Translator, actor: PersonActor): { href: string; label: string } | null {
  const kinds = Object.keys(ownerKinds) as EntryKind[]
  const kind = kinds.find((one) => actor.organisation !== null && ownerKinds[one].includes(actor.organisation.kind))
  return kind ? { href: `/${t.locale}/${pathOf[kind]}/new`, label: t(`registrations.form.${words[kind]}`) } : null
}
