import { pathOf, type EntryKind } from '@/lib/directory/model'
import { groundsOf } from '@/lib/matching/grounds'
import type { Finding } from '@/lib/matching/finding'
import type { SideView } from '@/lib/matching/side-view'
import type { Translator } from '@/lib/platform/i18n'

const nameKinds: Record<EntryKind, string> = { NEED: 'need', OFFERING: 'offering', MANDATE: 'mandate' }

/** Where on the pages of both sides stands what a finding rests on. */
export function GroundsLinks({ t, finding, asking, offering }: { t: Translator; finding: Finding; asking: SideView; offering: SideView }) {
  const kind = asking.kind === 'MANDATE' ? 'MANDATE' : 'NEED'
  const grounds = finding.because.map((reason) => groundsOf(reason, kind))
  const sides = [
    { side: asking, fields: distinct(grounds.flatMap(({ asked }) => asked)) },
    { side: offering, fields: distinct(grounds.flatMap(({ offered }) => offered)) },
  ].filter(({ fields }) => fields.length > 0)
  if (sides.length === 0) return null
  return (
    <p className="no-print mt-1 flex flex-wrap gap-x-3 text-ink-soft">
      {sides.map(({ side, fields }) => (
        <span key={side.kind}>
          {t(`matches.grounds.${side.kind}`)}{' '}
          {fields.map((field, at) => (
            <span key={field}>
              {at > 0 && ', '}
              <a href={fieldPath(t.locale, side, field)}>{fieldName(t, side.kind, field)}</a>
            </span>
          ))}
        </span>
      ))}
    </p>
  )
}

const distinct = (fields: readonly string[]): string[] => [...new Set(fields)].slice(0, 4)

export const fieldPath = (locale: string, side: SideView, field: string): string => `/${locale}/${pathOf[side.kind]}/${side.id}#field-${field}`

/** Lots are told apart on the page of a notice; the form of a need has no such field. */
export function fieldName(t: Translator, kind: EntryKind, field: string): string {
  return field === 'lots' ? t('matches.grounds.lots') : t(`directory.fields.${nameKinds[kind]}.${field}`)
}
