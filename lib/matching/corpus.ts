import 'server-only'
import { createHash } from 'node:crypto'
import { isOpenNeed } from '@/lib/directory/model'
import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import { withBulkReading, type Read } from '@/lib/platform/bulk-reading'
import { db } from '@/lib/platform/db'
import { listenTo, type Listening } from '@/lib/platform/listen'
import { allConcepts } from '@/lib/taxonomy/concepts'
import { loadLexicon } from '@/lib/taxonomy/learnt-queries'
import { needTexts, offeringTexts } from './entry-texts'
import { toKept, type KeptReading } from './kept-reading'
import { poolNeeds, poolOfferings, type Pool } from './pool'
import type { NeedEntry, OfferingEntry } from './entry'
import { readFields, readingVersion } from './reading'
import { blankNeed, blankOffering, factsOf, needTraits, offeringTraits } from './traits'

/**
 * The published offerings and needs, ready for ranking in this process. Their pools hold what ranking reads of an
 * entry, not the entry: those that are shown are read from the database. Before each use the public revision is
 * compared, and only what changed since is read.
 */
export type Corpus = { revision: bigint; offerings: Pool<OfferingEntry>; needs: Pool<NeedEntry> }

type Kept = { corpus?: Corpus; refreshing?: Promise<Corpus>; listening?: Listening }
const kept: Kept = ((globalThis as unknown as { sundCorpus?: Kept }).sundCorpus ??= {})

export async function currentCorpus(): Promise<Corpus> {
  const row = await db.publicRevision.findUnique({ where: { id: 1 } })
  const { value, readAnewAt } = row ?? { value: 0n, readAnewAt: 0n }
  if (kept.corpus && kept.corpus.revision >= value) return kept.corpus
  // One refresh at a time: whoever comes meanwhile waits for it, then looks again.
  if (kept.refreshing) {
    await kept.refreshing
    return currentCorpus()
  }
  const isUsable = kept.corpus !== undefined && kept.corpus.revision >= readAnewAt
  kept.refreshing = isUsable ? readChanges(kept.corpus!, value) : readAll(value)
  try {
    return (kept.corpus = await kept.refreshing)
  } finally {
    kept.refreshing = undefined
  }
}

/** Reads the corpus ahead of the first request and follows what changes, so that requests need not wait for it. */
export function followChanges(): Listening {
  return (kept.listening ??= follow())
}

/** Between two readings while changes rain, as they do during an import. */
const pause = 200

function follow(): Listening {
  let isPlanned = false
  let last = 0
  const read = async () => {
    isPlanned = false
    last = performance.now()
    await currentCorpus()
  }
  const listening = listenTo('sund_public', () => {
    if (isPlanned) return
    isPlanned = true
    setTimeout(() => void read().catch((error: unknown) => console.error(error)), Math.max(0, last + pause - performance.now())).unref()
  })
  return {
    async close() {
      kept.listening = undefined
      await listening.close()
    },
  }
}

/** Whether the need can still be answered at `at`; unknown ids cannot. */
export function isOpenIn({ needs }: Corpus, needId: string, at: Date): boolean {
  const slot = needs.slotOf(needId)
  return slot !== undefined && needs.openUntil[slot]! > at.getTime()
}

type Row = {
  id: string
  kind: 'OFFERING' | 'NEED' | null
  organisationId: string | null
  country: string | null
  stage: string | null
  deadline: Date | null
  revision: bigint
} & ({ words: null } | KeptReading)

const readAtOnce = 2_000

async function readAll(revision: bigint): Promise<Corpus> {
  const lexicon = await loadLexicon()
  const corpus: Corpus = { revision, offerings: poolOfferings([], { isWhole: false, lexicon }), needs: poolNeeds([], { isWhole: false, lexicon }) }
  const reader = readerMark()
  await withBulkReading(async (read) => {
    let rows = await findReadings(read, reader, firstId)
    // What comes next is read from the database while this is taken.
    while (rows.length > 0) [rows] = await Promise.all([rows.length < readAtOnce ? [] : findReadings(read, reader, rows.at(-1)!.id), take(corpus, rows, reader)])
  })
  return prepared(corpus, revision)
}

/** Published entries in the order of their ids. The limit comes first: what is joined would else be sorted as a whole. */
const findReadings = (read: Read, reader: string, after: string): Promise<Row[]> =>
  read<Row>(
    `select e."id", case when o."closedAt" is null then e."kind"::text end as "kind", e."organisationId",
      coalesce(o."country", case when e."kind" = 'NEED' then e."countries"[1] end) as "country",
      e."stage", e."deadline", coalesce(c."revision", 0) as "revision", r."words", r."concepts", r."places", r."facts"
    from (select "id", "kind", "organisationId", "countries", "stage", "deadline" from "Entry" where "state" = 'PUBLISHED' and "kind" in ('OFFERING', 'NEED') and "id" > $1 order by "id" limit $2) e
      left join "Organisation" o on o."id" = e."organisationId"
      left join "EntryChange" c on c."entryId" = e."id"
      left join "EntryReading" r on r."entryId" = e."id" and r."revision" = coalesce(c."revision", 0) and r."reader" = $3
    order by e."id"`,
    [after, readAtOnce, reader],
  )

/** `revision` was read before the entries, so a change in between is at worst read twice. */
async function readChanges(corpus: Corpus, revision: bigint): Promise<Corpus> {
  const reader = readerMark()
  for (let after = { revision: corpus.revision + 1n, id: firstId }; ; ) {
    const rows = await db.$queryRaw<Row[]>`
      select c."entryId" as "id", case when o."closedAt" is null then e."kind"::text end as "kind", e."organisationId",
        coalesce(o."country", case when e."kind" = 'NEED' then e."countries"[1] end) as "country",
        e."stage", e."deadline", c."revision", r."words", r."concepts", r."places", r."facts"
      from "EntryChange" c
        left join "Entry" e on e."id" = c."entryId" and e."state" = 'PUBLISHED' and e."kind" in ('OFFERING', 'NEED')
        left join "Organisation" o on o."id" = e."organisationId"
        left join "EntryReading" r on r."entryId" = e."id" and r."revision" = c."revision" and r."reader" = ${reader}
      where (c."revision", c."entryId") > (${after.revision}, ${after.id}::uuid)
      order by c."revision", c."entryId" limit ${readAtOnce}`
    await take(corpus, rows, reader)
    if (rows.length < readAtOnce) break
    after = rows.at(-1)!
  }
  return prepared(corpus, revision)
}

function prepared(corpus: Corpus, revision: bigint): Corpus {
  corpus.offerings.prepare()
  corpus.needs.prepare()
  corpus.revision = revision
  return corpus
}

async function take(corpus: Corpus, rows: readonly Row[], reader: string): Promise<void> {
  const unknown: Row[] = []
  for (const row of rows) {
    if (row.kind === null) {
      corpus.offerings.remove(row.id)
      corpus.needs.remove(row.id)
    } else if (row.words === null) unknown.push(row)
    else put(corpus, row, row)
  }
  for (let from = 0; from < unknown.length; from += contentsAtOnce) await readContents(corpus, unknown.slice(from, from + contentsAtOnce), reader)
}

function put(corpus: Corpus, { id, kind, organisationId, country, stage, deadline }: Row, kept: KeptReading): void {
  if (kind === 'OFFERING') return corpus.offerings.addKept({ id, organisationId, country }, kept)
  const isAnswerable = isOpenNeed({ state: 'PUBLISHED', stage, deadline: null }, new Date(0))
  const openUntil = isAnswerable ? (deadline?.getTime() ?? Infinity) : -Infinity
  corpus.needs.addKept({ id, organisationId, country }, kept, openUntil)
}

const contentsAtOnce = 100

/** Reads contents that nobody has read since they changed, and keeps what they say for the other instances. */
async function readContents(corpus: Corpus, rows: readonly Row[], reader: string): Promise<void> {
  const entries = await db.entry.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, select: { id: true, content: true, lotText: true } })
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]))
  const readings = rows.flatMap((row) => {
    const entry = entryOf.get(row.id)
    // Gone in this moment: the change that took it away is read next.
    if (!entry) return []
    const kept = row.kind === 'OFFERING' ? keepOffering(corpus, { ...blankOffering, ...(entry.content as object) }) : keepNeed(corpus, { ...blankNeed, ...(entry.content as object) }, entry.lotText)
    put(corpus, row, kept)
    return [{ id: row.id, revision: row.revision, ...kept }]
  })
  const all = <K extends keyof (typeof readings)[number]>(key: K) => readings.map((one) => one[key])
  await db.$executeRaw`
    insert into "EntryReading" ("entryId", "revision", "reader", "words", "concepts", "places", "facts")
    select "id", "revision", ${reader}, "words", "concepts", "places", "facts"
      from unnest(${all('id')}::uuid[], ${all('revision')}::bigint[], ${all('words')}::text[], ${all('concepts')}::text[], ${all('places')}::text[], ${all('facts')}::text[])
        as given ("id", "revision", "words", "concepts", "places", "facts")
      where exists (select from "Entry" e where e."id" = given."id")
    on conflict ("entryId") do update set "revision" = excluded."revision", "reader" = excluded."reader", "words" = excluded."words", "concepts" = excluded."concepts", "places" = excluded."places", "facts" = excluded."facts"
      where "EntryReading"."revision" <= excluded."revision"`
}

const keepOffering = ({ offerings }: Corpus, content: OfferingContent): KeptReading => toKept(readFields(offeringTexts(content)), offerings.factsOf(content))
const keepNeed = ({ needs }: Corpus, content: NeedContent, lotText: string): KeptReading => toKept(readFields(needTexts(content, lotText)), needs.factsOf(content))

/** What contents are read by: code, concepts, and which facts there are. A change of any makes all readings anew. */
let mark: string | null = null
const readerMark = (): string =>
  (mark ??= createHash('sha256')
    .update([readingVersion, factsOf(offeringTraits, blankOffering), factsOf(needTraits, blankNeed), JSON.stringify(allConcepts())].join('\n'))
    .digest('base64url')
    .slice(0, 16))

const firstId = '00000000-0000-0000-0000-000000000000'
