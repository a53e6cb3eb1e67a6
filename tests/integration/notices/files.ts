import { importNotices } from '@/lib/notices/commands/import-notices'
import type { Actor } from '@/lib/accounts/model'
import type { NoticeFile } from '@/lib/notices/read/archive'
import { bytesOf, eforms, PROJECT, PUBLICATION } from '@/tests/unit/notices/fixtures'

export const job: Actor = { kind: 'job', name: 'import' }
export const file = (name: string, text: string): NoticeFile => ({ name, bytes: bytesOf(text) })

/** The outcome of each file, refusals by their code. */
export async function importAll(files: NoticeFile[], actor: Actor = job): Promise<string[]> {
  const outcomes: string[] = []
  for await (const answer of importNotices(actor, files)) outcomes.push(answer.outcome === 'refused' ? answer.refusal.code : answer.outcome)
  return outcomes
}

/** A later text of the same notice, under a publication number and a day of its own. */
export function versionOn(day: string, number: string, title: string): string {
  return eforms({
    publication: PUBLICATION.replace('00123456-2026', number).replace('2026-03-02', day),
    project: PROJECT.replace('ETÄVASTAANOTON JÄRJESTELMÄ', title),
  })
}
