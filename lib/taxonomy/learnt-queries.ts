import 'server-only'
import { gunzipSync } from 'node:zlib'
import { db } from '@/lib/platform/db'
import { CpvReader } from './cpv-reader'
import type { Term } from './model'
import { currentTerms } from './queries'
import { unpackLexicon, WordLexicon, type PackedLexicon } from './word-lexicon'

// Both are built once per process and again when a newer list was imported.
let lexicon: { learntAt: number; lexicon: WordLexicon } = { learntAt: 0, lexicon: new WordLexicon([], [], []) }
let reader: { terms: readonly Term[]; reader: CpvReader } | null = null

/** Translations of words, with the counts they were learnt from; empty before the complete CPV was imported. */
export async function loadLexicon(): Promise<WordLexicon> {
  const newest = await db.wordLexicon.findUnique({ where: { vocabulary: 'cpv' }, select: { learntAt: true } })
  const learntAt = newest?.learntAt.getTime() ?? 0
  if (lexicon.learntAt === learntAt) return lexicon.lexicon
  const row = await db.wordLexicon.findUnique({ where: { vocabulary: 'cpv' }, select: { learntAt: true, packed: true } })
  if (row) lexicon = { learntAt: row.learntAt.getTime(), lexicon: unpackLexicon(JSON.parse(gunzipSync(row.packed).toString('utf8')) as PackedLexicon) }
  else lexicon = { learntAt: 0, lexicon: new WordLexicon([], [], []) }
  return lexicon.lexicon
}

/** Reads texts into CPV codes by the labels as they stand now. */
export async function currentCpvReader(): Promise<CpvReader> {
  const terms = await currentTerms('cpv')
  if (reader?.terms !== terms) reader = { terms, reader: new CpvReader(terms) }
  return reader.reader
}
