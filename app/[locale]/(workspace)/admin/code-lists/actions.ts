'use server'

import { revalidatePath } from 'next/cache'
import { codelistLimits } from '@/lib/taxonomy/codelist-refusal'
import { importCodelist, type CodelistImport } from '@/lib/taxonomy/commands/import-codelist'
import { DomainError } from '@/lib/platform/errors'
import { getTranslator, type Translator } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import { formLocale } from '@/lib/web/form-locale'
import { noAnswer, type CodelistAnswer } from './codelist-answer'

const rowsShown = 200

export async function importCodelistAction(_: CodelistAnswer, formData: FormData): Promise<CodelistAnswer> {
  const t = getTranslator(formLocale(formData))
  const file = formData.get('file')
  if (!(file instanceof File) || file.name === '') return { ...noAnswer, error: t('errors.code-list.no-file') }
  if (file.size > codelistLimits.bytes) return { ...noAnswer, error: t('errors.code-list.too-large', { megabytes: codelistLimits.bytes / 1024 / 1024 }) }
  try {
    const done = await importCodelist(await currentActor(), { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    revalidatePath('/', 'layout')
    return answerOf(done, t)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { ...noAnswer, error: t(`errors.${error.code}`, error.params) }
  }
}

function answerOf(done: CodelistImport, t: Translator): CodelistAnswer {
  if (done.outcome === 'refused') return { ...noAnswer, error: t(`errors.code-list.${done.refusal.code}`, done.refusal.params) }
  const text = (key: string, params?: Record<string, string | number>) => t(`admin.code-lists.${key}`, params)
  const { list, version, vocabulary, created, updated, unchanged, withdrawn, refusedRows } = done
  const lines = [text('counts', { created, updated, unchanged, withdrawn }), text('vocabulary', { vocabulary }), ...(version ? [text('version', { version })] : [])]
  const rows = refusedRows.slice(0, rowsShown).map(({ row, code, reason }) => ({ row, code, reason: text(`reasons.${reason}`) }))
  const hidden = refusedRows.length - rows.length
  const refused = { title: text('refused-title', { count: refusedRows.length }), rows, more: hidden > 0 ? text('refused-more', { count: hidden }) : '' }
  return { title: text(done.outcome, { list }), lines, error: '', refused: refusedRows.length > 0 ? refused : null }
}
