import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import type { ThreadExport } from './thread-queries'
import type { SideSummary } from './view'

/** An introduction and its thread as a text that any program opens. */
export function exportText({ introduction, messages }: ThreadExport, t: Translator): string {
  const word = (key: string, params?: Record<string, string | number>) => t(`introductions.${key}`, params)
  const when = (at: Date) => formatMoment(t.locale, at, 'UTC')
  const side = ({ side: which, organisation, entry, contact }: SideSummary) =>
    [`${word(`export.side.${which}`)}: ${entry.title}`, `  ${organisation.name}, ${organisation.city ? `${organisation.city}, ` : ''}${organisation.country}`, ...(contact ? [`  ${contact.name} <${contact.email}>`] : [])].join('\n')
  const broker = introduction.broker?.organisation?.name ?? introduction.broker?.name
  const nameOf = { SEEKING: introduction.seeking.organisation.name, OFFERING: introduction.offering.organisation.name, BROKER: broker ?? word('export.side.BROKER'), CLOCK: word('export.side.CLOCK') }
  const steps = introduction.steps.map(({ kind, at, by, name, code, text }) =>
    [`${when(at)}: ${nameOf[by]}${name ? ` (${name})` : ''}: ${word(`step.${kind}`)}${code ? `: ${word(`decline.${code}`)}` : ''}`, ...(text ? [indented(text)] : [])].join('\n'),
  )
  const written = messages.map(({ at, side: by, name, text, attachments }) =>
    [`${when(at)}: ${nameOf[by]}${name ? ` (${name})` : ''}`, ...(text ? [indented(text)] : []), ...attachments.map(({ file }) => `  ${word('export.attached', { file })}`)].join('\n'),
  )
  const parts = [
    word('export.title', { need: introduction.seeking.entry.title }),
    [side(introduction.seeking), side(introduction.offering), ...(broker ? [`${word('export.side.BROKER')}: ${broker}`] : [])].join('\n'),
    [`${word('export.wish')}: ${word(`wish.${introduction.wish}`)}`, ...(introduction.reason ? [`${word('export.reason')}:`, indented(introduction.reason)] : []), ...(introduction.waiver ? [`${word('export.waiver')}:`, indented(introduction.waiver)] : [])].join('\n'),
    word('export.score', { score: Math.round(introduction.score) }),
    ...steps,
    ...written,
  ]
  return `${parts.join('\n\n')}\n`
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
