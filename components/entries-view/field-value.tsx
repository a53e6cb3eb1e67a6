import type { ReactNode } from 'react'
import { Deadline } from '@/components/browse/when'
import { labelFrom, type Labels } from '@/components/browse/words'
import { isNotStated } from '@/lib/directory/changed-fields'
import { fieldForms } from '@/lib/directory/entry-fields'
import type { EntryKind } from '@/lib/directory/model'
import { certificateSchema, evidenceSchema, needContentSchema, referenceSchema } from '@/lib/directory/schemas'
import { formatCalendarDate, formatMoney, formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import type { VocabularyName } from '@/lib/taxonomy/model'
import type { EntryRow } from './entry-rows'

export type ValueContext = { t: Translator; locale: string; kind: EntryKind; content: Readonly<Record<string, unknown>>; labels: Labels; at: Date }

/** Everything a line says: its own words for amounts, deadlines and contacts, and otherwise field by field. */
export function RowValue({ row, ...context }: ValueContext & { row: EntryRow }) {
  const { t, locale, content } = context
  const [first = ''] = row.fields
  const others = row.fields.slice(1).filter((field) => field !== 'currency' && field !== 'timeZone' && !isNotStated(content[field]))
  const currency = String(content.currency ?? '')
  if (first === 'priceFrom' || first === 'ticketFrom' || first === 'budgetFrom') {
    const [from, to] = [numberOf(content[first]), numberOf(content[row.fields[1] ?? ''])]
    const state = others.includes('budgetState') && <FieldValue {...context} field="budgetState" />
    return (
      <>
        {(from !== null || to !== null) && <p>{amountOf(t, locale, from, to, currency)}</p>}
        {state}
      </>
    )
  }
  const upTo = numberOf(content.contactMandateUpTo)
  return (
    <>
      {!isNotStated(content[first]) && <FieldValue {...context} field={first} />}
      {others.map((field) =>
        field === 'contactMandateUpTo' ? upTo !== null && <p key={field}>{t('browse.detail.contact-up-to', { amount: formatMoney(locale, upTo, upTo, currency) })}</p> : <FieldValue key={field} {...context} field={field} />,
      )}
    </>
  )
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null)

function amountOf(t: Translator, locale: string, from: number | null, to: number | null, currency: string): string {
  const amount = formatMoney(locale, from ?? to ?? 0, to ?? from ?? 0, currency)
  if (from === null) return t('browse.detail.up-to', { amount })
  return to === null ? t('browse.detail.from', { amount }) : amount
}

/** One field in words. Free text is in the language of the entry, everything else in the reader's. */
export function FieldValue({ field, ...context }: ValueContext & { field: string }): ReactNode {
  const { t, locale, kind, content, labels, at } = context
  const value = content[field]
  const form = fieldForms[kind][field]
  const language = String(content.language ?? '') || undefined
  if (isNotStated(value)) return <p className="text-ink-soft">{t('common.not-stated')}</p>
  if (field === 'translations') return <Translations labels={labels} value={value} />
  if (!form) return <p>{String(value)}</p>
  switch (form.as) {
    case 'text':
    case 'long-text':
      return (
        <p lang={language} className="whitespace-pre-line">
          {String(value)}
        </p>
      )
    case 'url':
      return <WebLink address={String(value)} />
    case 'lines':
      return <Bullets language={language} lines={value as string[]} />
    case 'choice':
      return <p>{codeWords(t, labels, form.vocabulary, String(value))}</p>
    case 'choices':
    case 'picker':
      return <Codes t={t} labels={labels} vocabulary={form.vocabulary} codes={value as string[]} />
    case 'words':
      return <p>{t(`directory.choices.${form.list}.${String(value)}`)}</p>
    case 'number':
      return <p>{formatNumber(locale, Number(value))}</p>
    case 'deadline':
      return (
        <p>
          <Deadline t={t} locale={locale} at={new Date(String(value))} zone={String(content.timeZone ?? '')} from={at} />
        </p>
      )
    case 'zone':
      return <p>{String(value)}</p>
    case 'rows':
      return <Rows {...context} name={form.name} value={value} language={language} />
  }
}

function codeWords(t: Translator, labels: Labels, vocabulary: VocabularyName, code: string): string {
  const label = labelFrom(labels, vocabulary, code)
  if (vocabulary === 'trl') return t('browse.detail.trl', { level: code, label })
  return vocabulary === 'cpv' && label !== code ? t('browse.detail.code', { code, label }) : label
}

function Codes({ t, labels, vocabulary, codes }: { t: Translator; labels: Labels; vocabulary: VocabularyName; codes: string[] }) {
  const words = codes.map((code) => codeWords(t, labels, vocabulary, code))
  return vocabulary === 'cpv' ? <Bullets lines={words} /> : <p>{words.join(', ')}</p>
}

function Bullets({ lines, language }: { lines: string[]; language?: string }) {
  return (
    <ul lang={language} className="list-disc pl-5">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  )
}

/** Only web addresses become links: anything else that was typed stays text. */
export function WebLink({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return <p>{address}</p>
  return (
    <p>
      <a href={address} rel="nofollow noopener noreferrer">
        {address}
      </a>
    </p>
  )
}

function Translations({ labels, value }: { labels: Labels; value: unknown }) {
  const texts = needContentSchema.shape.translations.safeParse(value).data ?? []
  return (
    <div className="flex flex-col gap-2">
      {texts.map((text) => (
        <details key={text.language}>
          <summary>
            {labelFrom(labels, 'language', text.language)}: <span lang={text.language}>{text.title}</span>
          </summary>
          <p lang={text.language} className="mt-2 whitespace-pre-line">
            {text.problem}
          </p>
        </details>
      ))}
    </div>
  )
}

function Rows({ name, value, language, ...context }: ValueContext & { name: string; value: unknown; language: string | undefined }) {
  const { t, locale, labels, at } = context
  const rows = Array.isArray(value) ? value : []
  const lines = rows.map((row): ReactNode => {
    if (name === 'certificate') return certificateLine(t, locale, labels, row, at)
    if (name === 'reference') return referenceLine(t, labels, row, language)
    if (name === 'evidence-item') return evidenceLine(labels, row, language)
    return decisionLine(t, locale, row, language)
  })
  return (
    <ul className="flex list-disc flex-col gap-1.5 pl-5">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

function decisionLine(t: Translator, locale: string, row: unknown, language: string | undefined) {
  const { what, date } = row as { what: string; date: string | null }
  return <span lang={language}>{t('browse.detail.decision', { date: date ? formatCalendarDate(locale, date) : t('common.not-stated'), what })}</span>
}

function certificateLine(t: Translator, locale: string, labels: Labels, row: unknown, at: Date) {
  const one = certificateSchema.partial().parse(row)
  const until = one.expires ? formatCalendarDate(locale, one.expires) : ''
  const isExpired = one.expires ? one.expires < at.toISOString().slice(0, 10) : false
  const validity = one.expires
    ? t(isExpired ? 'browse.detail.certificate.expired' : 'browse.detail.certificate.valid', { date: until })
    : t(one.hasNoExpiry ? 'browse.detail.certificate.no-expiry' : 'browse.detail.certificate.unknown')
  const rest = [one.issuer && t('browse.detail.certificate.issuer', { issuer: one.issuer }), one.number && t('browse.detail.certificate.number', { number: one.number })]
  return (
    <>
      {labelFrom(labels, 'certificate', one.certificate ?? '')}, <span className={isExpired ? 'font-semibold text-danger' : ''}>{validity}</span>
      {rest.filter(Boolean).map((part) => `, ${part}`)}
    </>
  )
}

function referenceLine(t: Translator, labels: Labels, row: unknown, language: string | undefined) {
  const one = referenceSchema.extend({ kind: referenceSchema.shape.kind.or(certificateSchema.shape.number) }).partial().parse(row)
  const facts = [
    one.country && labelFrom(labels, 'country', one.country),
    one.year && String(one.year),
    t(one.isPublicBody ? 'browse.detail.reference.public' : 'browse.detail.reference.private'),
  ]
  return (
    <>
      <strong className="font-semibold">{one.customer}</strong> ({facts.filter(Boolean).join(', ')}){one.kind ? `: ${t(`directory.choices.referenceKind.${one.kind}`)}` : ''}
      {one.note && (
        <span lang={language} className="block text-ink-soft">
          {one.note}
        </span>
      )}
    </>
  )
}

function evidenceLine(labels: Labels, row: unknown, language: string | undefined) {
  const one = evidenceSchema.partial().parse(row)
  return (
    <>
      {labelFrom(labels, 'evidence-kind', one.kind ?? '')}: <span lang={language}>{one.summary}</span>
      {one.link && <WebLink address={one.link} />}
    </>
  )
}
