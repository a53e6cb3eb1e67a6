import type { PersonActor } from '@/lib/accounts/model'
import type { EventWaiting } from '@/lib/events/waiting-queries'
import { ownerKinds, pathOf, type EntryKind, type EntryState } from '@/lib/directory/model'

/** One thing that waits for the person, with its one action. Texts are `start.wait.<code>` and `start.wait.act.<code>`. */
export type Waiting = { code: string; params: Record<string, string | number>; href: string }

type OwnEntry = { id: string; kind: EntryKind; state: EntryState; title: string; hasDraft: boolean; percent: number; blockers: number }
type ForAdmin = { verifications: number; claims: number } | null

const completeEnough = 60
const atMost = 5

/** What waits, most pressing first, at most five. */
export function whatWaits(actor: PersonActor, entries: readonly OwnEntry[], forAdmin: ForAdmin, introductions: { received: number; sent: number }, events: readonly EventWaiting[], locale: string): Waiting[] {
  const edit = (entry: OwnEntry) => `/${locale}/${pathOf[entry.kind]}/${entry.id}/edit`
  const atEvent = ({ code, eventId, name, count }: EventWaiting): Waiting => ({ code, params: { name, count }, href: `/${locale}/${eventPages[code](eventId)}` })
  const waits: Waiting[] = []
  // Two people stand in a hall.
  waits.push(...events.filter(({ code }) => code === 'event-refill').map(atEvent))
  // Somebody on the other side waits, and not for ever.
  const { received, sent } = introductions
  if (received + sent > 0) waits.push({ code: 'introductions', params: { count: received + sent }, href: `/${locale}/introductions${received === 0 ? '?box=sent' : ''}` })
  waits.push(...events.filter(({ code }) => code !== 'event-refill').map(atEvent))
  if (forAdmin && forAdmin.verifications > 0) waits.push({ code: 'verifications', params: { count: forAdmin.verifications }, href: `/${locale}/admin/verifications` })
  if (forAdmin && forAdmin.claims > 0) waits.push({ code: 'claims', params: { count: forAdmin.claims }, href: `/${locale}/admin/claims` })
  for (const entry of entries.filter(({ state }) => state === 'DRAFT')) {
    waits.push({ code: entry.title ? 'draft' : 'draft-untitled', params: { title: entry.title, blockers: entry.blockers }, href: edit(entry) })
  }
  for (const entry of entries.filter(({ state, hasDraft }) => state === 'PUBLISHED' && hasDraft)) {
    waits.push({ code: 'changes', params: { title: entry.title }, href: edit(entry) })
  }
  const { organisation } = actor
  if (organisation?.kind === 'HEALTH_AUTHORITY' && !organisation.isVerified && organisation.role === 'OWNER') {
    waits.push({ code: 'verification', params: { organisation: organisation.name }, href: `/${locale}/organisation` })
  }
  for (const entry of entries.filter(({ state, hasDraft, percent }) => state === 'PUBLISHED' && !hasDraft && percent < completeEnough)) {
    waits.push({ code: 'complete', params: { title: entry.title, percent: entry.percent }, href: edit(entry) })
  }
  return waits.slice(0, atMost)
}

const eventPages: Record<EventWaiting['code'], (id: string) => string> = {
  'event-refill': (id) => `events/${id}/agenda`,
  'event-question': (id) => `events/${id}/registration`,
  'event-registrations': (id) => `organise/${id}/registrations`,
  'event-wishes': (id) => `events/${id}/wishes`,
  'event-outcomes': (id) => `events/${id}/outcomes`,
}

/** Which kind of entry the organisation of the actor posts, if any. */
export function ownKind(actor: PersonActor): EntryKind | null {
  const kind = actor.organisation?.kind
  return (Object.keys(ownerKinds) as EntryKind[]).find((entryKind) => kind !== undefined && ownerKinds[entryKind].includes(kind)) ?? null
}
