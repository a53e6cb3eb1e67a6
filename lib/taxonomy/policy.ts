import type { AuditedActor } from '@/lib/platform/audit'

/** Accounts stand below this module: it knows an actor by what it asks of one. */
export type VocabularyActor =
  | Exclude<AuditedActor, { kind: 'person' }>
  | (Extract<AuditedActor, { kind: 'person' }> & { platformRoles: readonly string[] })

/** Vocabularies belong to everyone: only an admin, or a named job on the server itself, changes them. */
export function canKeepVocabularies(actor: VocabularyActor): boolean {
  if (actor.kind === 'job') return true
  return actor.kind === 'person' && actor.platformRoles.includes('ADMIN')
}
