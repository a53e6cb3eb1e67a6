import type { Completeness } from '@/lib/directory/completeness'
import { stepOfField } from '@/lib/directory/entry-steps'
import { pathOf, type EntryKind } from '@/lib/directory/model'
import type { Translator } from '@/lib/platform/i18n'

type Props = { t: Translator; kind: EntryKind; entryId: string; completeness: Completeness; most?: number }

/** How complete an entry is, what publication still asks for, and what each open answer costs. */
export function CompletenessPanel({ t, kind, entryId, completeness, most = 4 }: Props) {
  const { blockers, missing, percent } = completeness
  const shown = missing.slice(0, most)
  return (
    <section aria-labelledby="completeness" className="flex flex-col gap-5 rounded-base border border-line bg-surface p-5">
      <div>
        <h2 id="completeness" className="text-lg">
          {t('directory.form.help-title')}
        </h2>
        <p className="mt-2 text-sm">{t('directory.form.percent', { percent })}</p>
        <meter aria-label={t('directory.form.progress')} min={0} max={100} value={percent} className="mt-1 h-3 w-full" />
      </div>
      <div>
        <h3 className="text-base">{t('directory.form.blockers-title')}</h3>
        {blockers.length === 0 ? <p className="mt-1 text-sm">{t('directory.form.ready')}</p> : <BlockerList {...{ t, kind, entryId, blockers }} />}
      </div>
      <div>
        <h3 className="text-base">{t('directory.form.costs-title')}</h3>
        {shown.length === 0 ? (
          <p className="mt-1 text-sm">{t('directory.form.costs-none')}</p>
        ) : (
          <ul className="mt-1 flex flex-col gap-2 text-sm">
            {shown.map(({ field }) => (
              <li key={field}>
                <a href={fieldHref(t, kind, entryId, field)}>{t(`directory.fields.${kind.toLowerCase()}.${field}`)}</a>
                <span className="block text-ink-soft">{t(`directory.costs.${kind.toLowerCase()}.${field}`)}</span>
              </li>
            ))}
            {missing.length > shown.length && <li className="text-ink-soft">{t('directory.form.more-costs', { count: missing.length - shown.length })}</li>}
          </ul>
        )}
      </div>
    </section>
  )
}

export function BlockerList({ t, kind, entryId, blockers }: { t: Translator; kind: EntryKind; entryId: string; blockers: Completeness['blockers'] }) {
  return (
    <ul className="mt-1 flex list-disc flex-col gap-1 pl-5 text-sm">
      {blockers.map(({ field, code }) => (
        <li key={`${field} ${code}`}>
          <a href={fieldHref(t, kind, entryId, field)}>{t(`directory.blocked.${code}`, { label: t(`directory.fields.${kind.toLowerCase()}.${field.split('.')[0]}`) })}</a>
        </li>
      ))}
    </ul>
  )
}

/** The question itself, in its step. */
function fieldHref(t: Translator, kind: EntryKind, entryId: string, path: string): string {
  const step = stepOfField(kind, path.split('.')[0] ?? '')
  return `/${t.locale}/${pathOf[kind]}/${entryId}/edit/${step?.key ?? ''}#field-${path}`
}
