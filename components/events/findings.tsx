import { AlertTriangle, Ban, Info } from 'lucide-react'
import type { Finding, Mend } from '@/lib/events/preparing/counting-check'
import { nameIn } from '@/lib/events/model'
import type { Translator } from '@/lib/platform/i18n'

type Named = { id: string; names: Record<string, string> }
type Props = { t: Translator; event: { id: string; language: string }; findings: readonly Finding[]; kinds: readonly Named[]; counted: { kinds: readonly { people: number }[]; slots: number; tables: number; rooms: number } }

const order = ['impossible', 'tight', 'note'] as const
const looks = { impossible: { Icon: Ban, colour: 'border-danger bg-danger-soft' }, tight: { Icon: AlertTriangle, colour: 'border-attention bg-attention-soft' }, note: { Icon: Info, colour: 'border-line bg-sunken' } }

/** What the counting check says, the worst first, and what would mend it. */
export function Findings({ t, event, findings, kinds, counted }: Props) {
  const kindName = (id?: string) => {
    const kind = kinds.find((one) => one.id === id)
    return kind ? nameIn(kind.names, t.locale, event.language) : ''
  }
  const mendText = (mend: Mend) => t(`events.mends.${mend.code}`, { kind: kindName(mend.kind), to: mend.to, more: mend.more })
  const sorted = [...findings].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight))
  const people = counted.kinds.reduce((sum, kind) => sum + kind.people, 0)
  return (
    <div className="flex flex-col gap-3">
      {sorted.every((finding) => finding.weight === 'note') && <p>{t('events.check.fine')}</p>}
      <ul className="flex flex-col gap-3">
        {sorted.map((finding) => {
          const { Icon, colour } = looks[finding.weight]
          return (
            <li key={`${finding.code} ${finding.kind ?? ''}`} className={`rounded-base border-l-4 p-4 ${colour}`}>
              <p className="flex gap-2 font-semibold">
                <Icon aria-hidden className="mt-1 size-4 shrink-0" />
                {t(`events.check.${finding.weight}`)}
              </p>
              <p className="measure">{t(`events.check.${finding.code}`, { ...finding.params, kind: kindName(finding.kind) })}</p>
              {finding.mends.length > 0 && (
                <>
                  <p className="mt-2 text-sm text-ink-soft">{t('events.check.mend')}</p>
                  <ul className="list-disc pl-5">
                    {finding.mends.map((mend) => (
                      <li key={`${mend.code} ${mend.kind ?? ''}`}>
                        <a href={`/${t.locale}/organise/${event.id}/${mend.page}`}>{mendText(mend)}</a>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <p className="text-sm text-ink-soft">{t('events.check.based-on', { people, slots: counted.slots, tables: counted.tables + counted.rooms })}</p>
    </div>
  )
}
