import { sourceKeyOf, type ImportAnswer } from '../model'
import type { NoticeFile } from './archive'
import { fingerprintNotice } from './fingerprint'
import { readNotice } from './read-notice'

/** Answers every file as an import into an empty database would, and keeps no more than a line per notice. */
export async function* dryRunImport(
  files: AsyncIterable<NoticeFile> | Iterable<NoticeFile>,
): AsyncGenerator<ImportAnswer> {
  const seen = new Map<string, string>()
  for await (const file of files) {
    const reading = 'refusal' in file ? { ok: false as const, refusal: file.refusal } : readNotice(file.bytes)
    if (!reading.ok) {
      yield { file: file.name, outcome: 'refused', refusal: reading.refusal }
      continue
    }
    for (const notice of reading.notices) {
      const key = sourceKeyOf(notice)
      const fingerprint = fingerprintNotice(notice)
      const before = seen.get(key)
      seen.set(key, fingerprint)
      const outcome = before === undefined ? 'created' : before === fingerprint ? 'unchanged' : 'updated'
      yield { file: file.name, outcome, notice }
    }
  }
}
