import 'server-only'
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { ListRefusal } from '../codelist-refusal'
import type { VocabularyName } from '../model'
import { canKeepVocabularies, type VocabularyActor } from '../policy'
import { readCodelist, type Codelist, type RefusedRow } from '../read-codelist'
import { termChanges, type KeptTerm, type NextTerm, type TermChanges } from '../term-changes'
import { learnInSteps, packLexicon, type WordLexicon } from '../word-lexicon'

export type CodelistImport =
  | { outcome: 'refused'; refusal: ListRefusal }
  | {
      outcome: 'imported' | 'unchanged'
      vocabulary: VocabularyName
      list: string
      version: string
      created: number
      updated: number
      unchanged: number
      withdrawn: number
      refusedRows: readonly RefusedRow[]
    }

/** Loads an official list into the vocabulary it belongs to; the same file twice changes nothing. */
export async function importCodelist(actor: VocabularyActor, input: { fileName: string; bytes: Uint8Array }): Promise<CodelistImport> {
  if (!canKeepVocabularies(actor)) throw new NotFound()
  const reading = readCodelist(input.bytes)
  if (reading.kind === 'refused') return { outcome: 'refused', refusal: reading.refusal }
  const { codelist } = reading

  return db.$transaction(
    async (tx) => {
      // One import at a time: the newest import is the revision that caches compare.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('vocabulary-import'))`
      const changes = termChanges(codelist.name, codelist.terms, await keptTerms(tx, codelist.vocabulary))
      const answer = answerFor(codelist, changes)
      if (answer.outcome === 'unchanged') {
        // A list that came before lexicons were learnt.
        if (await lacksLexicon(tx, codelist.vocabulary)) await learnFrom(tx, codelist)
        return answer
      }

      await writeTerms(tx, codelist, changes)
      const { id } = await tx.vocabularyImport.create({
        data: {
          vocabulary: codelist.vocabulary,
          list: codelist.name,
          version: codelist.version.slice(0, 100),
          source: codelist.source.slice(0, 1000),
          licence: codelist.licence.slice(0, 500),
          fileName: input.fileName.slice(0, 255),
          contentHash: createHash('sha256').update(input.bytes).digest('hex'),
          byPersonId: actor.kind === 'person' ? actor.personId : null,
          job: actor.kind === 'job' ? actor.name : null,
          created: answer.created,
          updated: answer.updated,
          unchanged: answer.unchanged,
          withdrawn: answer.withdrawn,
          refusedRows: codelist.refusedRows.slice(0, 500).map((row) => ({ ...row })),
        },
        select: { id: true },
      })
      await recordAudit(tx, actor, {
        action: 'vocabulary.imported',
        subject: 'VocabularyImport',
        subjectId: String(id),
        detail: { vocabulary: codelist.vocabulary, created: answer.created, updated: answer.updated, withdrawn: answer.withdrawn },
      })
      await learnFrom(tx, codelist)
      return answer
    },
    { timeout: 120_000, maxWait: 20_000 },
  )
}

async function keptTerms(tx: Tx, vocabulary: VocabularyName): Promise<KeptTerm[]> {
  const rows = await tx.vocabularyTerm.findMany({ where: { vocabulary } })
  return rows.map(({ code, labels, parent, position, list, withdrawnAt }) => ({
    code,
    labels: labels as Record<string, string>,
    parent,
    position,
    list,
    isWithdrawn: withdrawnAt !== null,
  }))
}

function answerFor(codelist: Codelist, changes: TermChanges) {
  const { created, updated, unchanged, withdrawn } = changes
  const isChanged = created.length + updated.length + withdrawn.length > 0
  return {
    outcome: isChanged ? ('imported' as const) : ('unchanged' as const),
    vocabulary: codelist.vocabulary,
    list: codelist.name,
    version: codelist.version,
    created: created.length,
    updated: updated.length,
    unchanged,
    withdrawn: withdrawn.length,
    refusedRows: codelist.refusedRows,
  }
}

async function writeTerms(tx: Tx, { vocabulary, version }: Codelist, changes: TermChanges) {
  const inBatches = async <T>(items: readonly T[], write: (batch: T[]) => Promise<unknown>) => {
    for (let at = 0; at < items.length; at += 2000) await write(items.slice(at, at + 2000))
  }
  const row = ({ labels, ...term }: NextTerm) => ({ ...term, vocabulary, version: version.slice(0, 100), labels: { ...labels } })

  await inBatches(changes.withdrawn, (codes) =>
    tx.vocabularyTerm.updateMany({ where: { vocabulary, code: { in: codes } }, data: { withdrawnAt: now() } }),
  )
  // Changed rows are written anew: thousands of single updates would take minutes.
  await inBatches(changes.updated, (terms) =>
    tx.vocabularyTerm.deleteMany({ where: { vocabulary, code: { in: terms.map((term) => term.code) } } }),
  )
  await inBatches([...changes.created, ...changes.updated], (terms) => tx.vocabularyTerm.createMany({ data: terms.map(row) }))
}

/** The list whose labels in many languages say enough of everything to learn words from. */
const learntFrom: VocabularyName = 'cpv'

const lacksLexicon = async (tx: Tx, vocabulary: VocabularyName) =>
  vocabulary === learntFrom && (await tx.wordLexicon.count({ where: { vocabulary } })) === 0

async function learnFrom(tx: Tx, { vocabulary, version }: Codelist): Promise<void> {
  if (vocabulary !== learntFrom) return
  const terms = await tx.vocabularyTerm.findMany({ where: { vocabulary, withdrawnAt: null }, orderBy: { code: 'asc' }, select: { labels: true } })
  const lexicon = await learnPatiently(terms.map(({ labels }) => labels as Record<string, string>))
  const newest = await tx.vocabularyImport.findFirst({ where: { vocabulary }, orderBy: { id: 'desc' }, select: { id: true } })
  const learnt = {
    importId: newest?.id ?? 0n,
    version: version.slice(0, 100),
    words: lexicon.terms.length,
    pairs: lexicon.size,
    packed: new Uint8Array(gzipSync(JSON.stringify(packLexicon(lexicon)))),
    learntAt: now(),
  }
  await tx.wordLexicon.upsert({ where: { vocabulary }, create: { vocabulary, ...learnt }, update: learnt })
  // Whoever keeps entries ready for ranking compares their words anew.
  await tx.$executeRaw`select sund_raise_revision()`
  await tx.$executeRaw`update "PublicRevision" set "readAnewAt" = "value"`
}

/** Some seconds of work, in steps: other requests to this process are answered in between. */
async function learnPatiently(labels: readonly Record<string, string>[]): Promise<WordLexicon> {
  const learning = learnInSteps(labels)
  for (;;) {
    const step = learning.next()
    if (step.done) return step.value
    await setImmediate()
  }
}
