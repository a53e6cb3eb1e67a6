/**
 * Field by field, what we read from the original files beside an independent reading of the same files.
 * That reading is no authority: where we differ and the XML bears us out, the difference carries its reason.
 *   node scripts/run.mjs tests/bench/import-agreement.ts --no-database
 */
import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { cleanLine } from '@/lib/notices/read/clean-text'
import { toCountry } from '@/lib/notices/read/place-codes'
import { readNotice } from '@/lib/notices/read/read-notice'
import { reportNotice, type ImportReportRow } from '@/lib/notices/report'
import type { NoticeFormat, NoticeRecord } from '@/lib/notices/model'

export const dataFolder = resolve(process.env.SUND_DATA ?? '../shared/data')

const FIELDS = ['title', 'buyer', 'country', 'cpv', 'additionalCpv', 'deadline', 'value', 'currency', 'lots', 'winners'] as const
type Field = (typeof FIELDS)[number]
type Comparable = Record<Field, string>

const readingSchema = z.object({
  id: z.string(),
  xml: z.string().nullable(),
  original_languages: z.array(z.string()),
  titles: z.record(z.string(), z.string()),
  buyers: z.array(z.object({ name: z.string().nullable(), country: z.string().nullable() })),
  cpv_main: z.string().nullish(),
  cpv_additional: z.array(z.string()).nullish(),
  deadline: z.string().nullish(),
  value: z.object({ amount: z.number(), currency: z.string().nullable() }).nullish(),
  lots: z.array(z.unknown()).nullish(),
  winners: z.array(z.object({ name: z.string().nullable() })).nullish(),
})
type Reading = z.infer<typeof readingSchema>

export interface Difference {
  file: string
  field: Field
  ours: string
  theirs: string
  /** Why the XML bears us out; null where nothing does. */
  because: string | null
}

export interface Agreement {
  compared: number
  agreeing: Record<Field, number>
  differences: Difference[]
  refused: string[]
}

export async function measureAgreement(folder: string): Promise<Agreement> {
  const agreement: Agreement = {
    compared: 0,
    agreeing: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>,
    differences: [],
    refused: [],
  }
  for await (const line of createInterface({ input: createReadStream(join(folder, 'notices.jsonl')) })) {
    const reading = readingSchema.parse(JSON.parse(line))
    // Only some of the readings come with their original.
    if (reading.xml === null || !existsSync(join(folder, reading.xml))) continue
    compare(agreement, reading, reading.xml, await readFile(join(folder, reading.xml)))
  }
  return agreement
}

function compare(agreement: Agreement, reading: Reading, file: string, bytes: Uint8Array): void {
  const result = readNotice(bytes)
  const [notice] = result.ok ? result.notices : []
  if (!notice) {
    agreement.refused.push(file)
    return
  }
  agreement.compared++
  const ours = fromReport(reportNotice(file, 'created', notice))
  const theirs = fromReading(reading)
  for (const field of FIELDS) {
    if (ours[field] === theirs[field]) agreement.agreeing[field]++
    else {
      const because = explain(field, notice, ours[field], theirs[field])
      agreement.differences.push({ file, field, ours: ours[field], theirs: theirs[field], because })
    }
  }
}

const line = (text: string | null | undefined): string => cleanLine(text ?? '') ?? ''
const set = (texts: readonly (string | null)[]): string => [...new Set(texts.map(line))].filter((one) => one !== '').sort().join(' | ')

function fromReport(row: ImportReportRow): Comparable {
  return {
    title: line(row.title),
    buyer: line(row.buyer),
    country: row.country ?? '',
    cpv: row.cpv ?? '',
    additionalCpv: set(row.additionalCpv),
    // The other reading cut offsets and seconds off.
    deadline: row.deadline?.slice(0, 16) ?? '',
    value: String(row.value ?? ''),
    currency: row.currency ?? '',
    lots: String(row.lots),
    winners: set(row.winners),
  }
}

function fromReading(reading: Reading): Comparable {
  const language = reading.original_languages[0]?.toLowerCase() ?? ''
  return {
    title: line(reading.titles[language] ?? Object.values(reading.titles)[0]),
    buyer: line(reading.buyers[0]?.name),
    country: toCountry(reading.buyers[0]?.country) ?? '',
    cpv: reading.cpv_main ?? '',
    additionalCpv: set((reading.cpv_additional ?? []).filter((code) => code !== reading.cpv_main)),
    deadline: reading.deadline ?? '',
    value: String(reading.value?.amount ?? ''),
    currency: reading.value?.currency ?? '',
    lots: String(reading.lots?.length ?? 0),
    winners: set((reading.winners ?? []).map((winner) => winner.name)),
  }
}

/** Each rule was found by looking at the XML of a difference. */
function explain(field: Field, notice: NoticeRecord, ours: string, theirs: string): string | null {
  const isOld = notice.source.format === ('ted-r208' satisfies NoticeFormat)
  if (isOld && field === 'lots' && theirs === '0')
    return 'the form describes these lots; the other reading has none for releases before R2.0.9'
  if (isOld && (field === 'buyer' || field === 'winners') && theirs === '' && ours !== '')
    return 'R2.0.7 writes the name into ORGANISATION itself; the other reading looked for OFFICIALNAME'
  if (isOld && field === 'cpv' && notice.lots.some((lot) => lot.cpv[0] === theirs))
    return "the contract's own CPV_MAIN stands after its lots; the other reading took the first lot's"
  if (isOld && field === 'additionalCpv' && notice.mainCpv !== null && theirs.includes(notice.mainCpv))
    return 'follows from the main code'
  return null
}

export function agreementTable({ compared, agreeing, differences, refused }: Agreement): string {
  const rows = FIELDS.map((field) => {
    const share = compared === 0 ? 0 : (100 * agreeing[field]) / compared
    const unexplained = differences.filter((one) => one.field === field && one.because === null).length
    const differing = compared - agreeing[field]
    return `${field.padEnd(14)} ${String(agreeing[field]).padStart(5)} of ${compared}  ${share.toFixed(2).padStart(6)} %  ${differing} differing, ${unexplained} unexplained`
  })
  const list = differences.map(
    (one) => `${one.file} ${one.field}\n    ours:   ${one.ours.slice(0, 160)}\n    theirs: ${one.theirs.slice(0, 160)}\n    because ${one.because ?? '(not explained)'}`,
  )
  return [...rows, `refused: ${refused.length}`, '', ...list].join('\n')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  if (existsSync(join(dataFolder, 'notices.jsonl'))) console.log(agreementTable(await measureAgreement(dataFolder)))
  else console.log(`Skipped: ${join(dataFolder, 'notices.jsonl')} is not there.`)
}
