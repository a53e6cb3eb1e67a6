import { seriesKeyOf, sourceKeyOf, type ImportAnswer, type NoticeRecord } from '../model'
import type { NoticeFile } from './archive'
import { fingerprintNotice } from './fingerprint'
import { readNotice } from './read-notice'

/** Answers every file as an import into an empty database would, and keeps no more than a line per notice. */
export async function* dryRunImport(
  files: AsyncIterable<NoticeFile> | Iterable<NoticeFile>,
): AsyncGenerator<ImportAnswer> {
  const seen = new Map<string, SeenVersion>()
  for await (const file of files) {
    const reading = 'refusal' in file ? { ok: false as const, refusal: file.refusal } : readNotice(file.bytes)
    if (!reading.ok) {
      yield { file: file.name, outcome: 'refused', refusal: reading.refusal }
      continue
    }
    for (const notice of reading.notices) {
      const key = seriesKeyOf(notice)
      const version = seenVersion(notice)
      const known = seen.get(key)
      const outcome = known === undefined ? 'created' : changesNothing(version, known) ? 'unchanged' : 'updated'
      if (outcome !== 'unchanged') seen.set(key, version)
      yield { file: file.name, outcome, notice }
    }
  }
}

interface SeenVersion {
  fingerprint: string
  sourceKey: string
  day: string
  version: string
}

function seenVersion(notice: NoticeRecord): SeenVersion {
  return {
    fingerprint: fingerprintNotice(notice),
    sourceKey: sourceKeyOf(notice),
    day: notice.publicationDate ?? notice.issueDate ?? '',
    version: notice.version ?? '',
  }
}

/** The same again, or a version that was published before the one that stands. */
function changesNothing(version: SeenVersion, known: SeenVersion): boolean {
  if (version.fingerprint === known.fingerprint) return true
  if (version.sourceKey === known.sourceKey) return false
  if (version.day !== '' && known.day !== '' && version.day !== known.day) return version.day < known.day
  return version.version < known.version
}
