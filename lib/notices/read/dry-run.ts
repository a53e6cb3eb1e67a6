import { seriesKeyOf, type ImportAnswer } from '../model'
import { changesNothing, versionOf, type StandingVersion } from '../standing-version'
import type { NoticeFile } from './archive'
import { fingerprintNotice } from './fingerprint'
import { readNotice } from './read-notice'

/** Answers every file as an import into an empty database would, and keeps no more than a line per notice. */
export async function* dryRunImport(
  files: AsyncIterable<NoticeFile> | Iterable<NoticeFile>,
): AsyncGenerator<ImportAnswer> {
  const seen = new Map<string, StandingVersion>()
  for await (const file of files) {
    const reading = 'refusal' in file ? { ok: false as const, refusal: file.refusal } : readNotice(file.bytes)
    if (!reading.ok) {
      yield { file: file.name, outcome: 'refused', refusal: reading.refusal }
      continue
    }
    for (const notice of reading.notices) {
      const key = seriesKeyOf(notice)
      const version = versionOf(notice, fingerprintNotice(notice))
      const known = seen.get(key)
      const outcome = known === undefined ? 'created' : changesNothing(version, known) ? 'unchanged' : 'updated'
      if (outcome !== 'unchanged') seen.set(key, version)
      yield { file: file.name, outcome, notice }
    }
  }
}
