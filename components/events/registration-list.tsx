import { SubmitButton } from '@/components/ui/button'
import { Badge, type Tone } from '@/components/ui/layout'
import type { RegistrationState } from '@/lib/events/model'
import type { InvitationView, RegistrationRowView } from '@/lib/events/registrations/registration-list-queries'
import { formatDate, formatList, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

const tones: Record<RegistrationState, Tone> = { INVITED: 'plain', SUBMITTED: 'attention', QUESTIONED: 'plain', CONFIRMED: 'accent', WAITING: 'attention', REFUSED: 'plain', WITHDRAWN: 'plain' }
/** In these an organiser may confirm many at once. */
const confirmable: readonly RegistrationState[] = ['SUBMITTED', 'QUESTIONED']

/** One line each, with a tick before those that can be confirmed; stands in a form of its page. */
export function RegistrationList({ t, rows, root, timeZone, saysUnopened }: { t: Translator; rows: readonly RegistrationRowView[]; root: string; timeZone: string; /** Also of colleagues whom somebody named who registered here. */ saysUnopened: boolean }) {
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.organiser.${key}`, params)
  const open = rows.filter((row) => confirmable.includes(row.state))
  return (
    <>
      {open.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton kind="secondary">{text('bulk.ticked')}</SubmitButton>
          <SubmitButton kind="secondary" name="all" value="1">
            {text('bulk.all', { count: open.length })}
          </SubmitButton>
          {open.map((row) => (
            <input key={row.id} type="hidden" name="shown[]" value={row.id} />
          ))}
        </div>
      )}
      <ul id="field-registrations" className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.id} className="flex items-start gap-3 py-3">
            {confirmable.includes(row.state) ? (
              <label className="flex min-h-11 shrink-0 cursor-pointer items-start pt-0.5 pr-1">
                <input type="checkbox" name="registrations[]" value={row.id} className="size-5 accent-accent" />
                <span className="sr-only">{text('bulk.tick', { organisation: row.organisationName })}</span>
              </label>
            ) : (
              <span aria-hidden="true" className="w-6 shrink-0" />
            )}
            <div className="flex min-w-0 grow flex-col gap-1">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <a href={`${root}/${row.id}`} className="font-semibold break-words">
                  {row.organisationName}
                </a>
                <span className="flex flex-wrap items-baseline gap-2 text-sm text-ink-soft">
                  <Badge tone={tones[row.state]}>{t(`registrations.states.${row.state}`)}</Badge>
                  {formatDate(t.locale, row.stateAt, timeZone)}
                </span>
              </p>
              <p className="text-sm text-ink-soft">
                {[row.kindName, [row.city, row.country ? labelOf('country', row.country, t.locale) : ''].filter((part) => part !== '').join(', '), row.source === 'OWN' ? '' : t(`registrations.sources.${row.source}`)].filter((part) => part !== '').join(' · ')}
              </p>
              <p className="text-sm">
                {row.people.length > 0 ? formatList(t.locale, row.people) : text('row.nobody')}
                <span className="text-ink-soft">
                  {' · '}
                  {row.entries > 0 ? text('row.entries', { count: row.entries }) : text(row.hasWords ? 'row.words-only' : 'row.nothing')}
                  {row.hasAccess && ` · ${text('row.access')}`}
                </span>
              </p>
              {row.unopened.length > 0 && (saysUnopened || row.source !== 'OWN') && <Unopened t={t} unopened={row.unopened} timeZone={timeZone} />}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whose place waits to be opened, and since when they know of it. */
function Unopened({ t, unopened, timeZone }: { t: Translator; unopened: readonly InvitationView[]; timeZone: string }) {
  const text = (key: string, params?: Record<string, string>) => t(`registrations.organiser.unopened.${key}`, params)
  const last = unopened.flatMap((one) => one.sentAt ?? []).sort((a, b) => b.getTime() - a.getTime())[0]
  return (
    <p className="text-sm text-ink-soft">
      {text('row', { names: formatList(t.locale, unopened.map((one) => one.name)) })} · {last ? text('sent', { at: formatMoment(t.locale, last, timeZone) }) : text('never-sent')}
      {unopened.some((one) => one.isUndelivered) && <strong className="text-danger"> · {text('undelivered')}</strong>}
    </p>
  )
}
