import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { codelistLimits, type ListReason } from '@/lib/taxonomy/codelist-refusal'
import { ImportTrouble } from './import-notices'

const reasons: Record<ListReason, string> = {
  empty: 'the file is empty',
  'too-large': 'the file is too large',
  encoding: 'the file is not written in a known text encoding',
  doctype: 'the XML has a document type declaration, which code lists never need',
  'xml-malformed': 'the XML is not well-formed',
  'json-malformed': 'the JSON is not well-formed',
  'too-deep': 'the file is nested too deep',
  'too-many-rows': 'the list has too many rows',
  'text-too-long': 'one text in the list is too long',
  'unknown-format': 'the file is neither genericode (.gc) nor the JSON form of a code list',
  'unknown-list': 'the list is not one that is used here',
  'no-usable-row': 'no row of the list could be used',
}

/** Loads one official list and says what changed. */
export async function runImportCodelist(path: string): Promise<string> {
  const kind = await stat(path).catch(() => null)
  if (!kind?.isFile()) throw new ImportTrouble(`There is no file "${path}".`)
  if (kind.size > codelistLimits.bytes) throw new ImportTrouble(`"${path}" was refused: ${reasons['too-large']}.`)
  const bytes = await readFile(path).catch(() => {
    throw new ImportTrouble(`"${path}" cannot be read.`)
  })
  const { importCodelist } = await import('@/lib/taxonomy/commands/import-codelist')
  const answer = await importCodelist({ kind: 'job', name: 'import' }, { fileName: basename(path), bytes })
  if (answer.outcome === 'refused') throw new ImportTrouble(`"${path}" was refused: ${reasons[answer.refusal.code]}.`)
  const { list, version, created, updated, unchanged, withdrawn, refusedRows } = answer
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${withdrawn} withdrawn, ${refusedRows.length} rows refused`
  return `${list} ${version}: ${counts}`
}
