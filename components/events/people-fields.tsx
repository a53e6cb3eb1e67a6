'use client'

import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { useField, useFormValues } from '@/components/ui/action-form'
import { buttonClass } from '@/components/ui/button-class'
import { Checkbox, ChoiceGroup, SelectField, TextArea, TextField, type Option } from '@/components/ui/fields'

export type PersonRow = {
  id: string
  name: string
  email: string
  jobTitle: string
  languages: string[]
  locale: string
  attendance: 'on-site' | 'online'
  timeZone: string
  arrives: string
  leaves: string
  blocks: { from: string; to: string; note: string }[]
  /** Absent: somebody else's, which are not shown. */
  access?: { needsStepFree: boolean; needsHearingLoop: boolean; accessNote: string }
  maxMeetings: string
  agenda: string[]
  isStandby: boolean
}

/** Finished sentences; `{number}` is the row. */
export type PeopleTexts = Record<
  | 'row' | 'add' | 'name' | 'email' | 'email-hint' | 'email-optional-hint' | 'job-title' | 'languages' | 'languages-hint' | 'locale' | 'attendance' | 'on-site' | 'online' | 'time-zone' | 'time-zone-hint' | 'time-zone-empty'
  | 'times' | 'times-hint' | 'arrives' | 'leaves' | 'blocks' | 'blocks-hint' | 'block-from' | 'block-to' | 'block-note' | 'access' | 'access-hint' | 'access-of-others' | 'step-free' | 'hearing-loop' | 'access-note' | 'more'
  | 'max-meetings' | 'max-meetings-hint' | 'talks' | 'talks-hint' | 'standby' | 'optional',
  string
>

type Props = {
  people: PersonRow[]
  /** Rows there can be. */
  maximum: number
  mode: 'ON_SITE' | 'ONLINE' | 'HYBRID'
  languages: Option[]
  locales: Option[]
  zones: Option[]
  talks: Option[]
  texts: PeopleTexts
  isOrganiser?: boolean
}

const blank: PersonRow = { id: '', name: '', email: '', jobTitle: '', languages: [], locale: '', attendance: 'on-site', timeZone: '', arrives: '', leaves: '', blocks: [], access: { needsStepFree: false, needsHearingLoop: false, accessNote: '' }, maxMeetings: '', agenda: [], isStandby: false }

const never = () => () => {}

/** Who comes, one group of fields each. A row left empty is left out; without JavaScript an empty one is always there. */
export function PeopleFields(props: Props) {
  const typed = useFormValues()
  const isLive = useSyncExternalStore(never, () => true, () => false)
  const rows = Math.max(0, ...Object.keys(typed).flatMap((key) => (/^people\.\d+\.(name|email)$/.test(key) && typed[key] !== '' ? [Number(key.split('.')[1]) + 1] : [])))
  const [added, setAdded] = useState(0)
  const given = Math.max(1, props.people.length)
  const shown = Math.min(props.maximum, Math.max(given + added, rows))
  const { texts } = props
  return (
    <div className="flex flex-col gap-6">
      {Array.from({ length: shown }, (_, at) => (
        <PersonFields key={at} at={at} person={props.people[at] ?? blank} {...props} />
      ))}
      {shown < props.maximum && !isLive && <PersonFields at={shown} person={blank} {...props} />}
      {shown < props.maximum && isLive && (
        <p>
          <button
            type="button"
            className={buttonClass('secondary')}
            onClick={() => {
              setAdded(shown - given + 1)
              requestAnimationFrame(() => document.getElementById(`field-people.${shown}.name`)?.focus())
            }}
          >
            {texts.add}
          </button>
        </p>
      )}
    </div>
  )
}

function PersonFields({ at, person, mode, languages, locales, zones, talks, texts, isOrganiser }: Props & { at: number; person: PersonRow }) {
  const field = (key: string) => `people.${at}.${key}`
  const optional = texts.optional
  return (
    <fieldset className="flex flex-col gap-5 rounded-base border border-line bg-surface p-4 sm:p-5">
      <legend className="px-1 font-semibold">{texts.row.replace('{number}', String(at + 1))}</legend>
      <input type="hidden" name={field('id')} value={person.id} />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <TextField name={field('name')} label={texts.name} initial={person.name} maxLength={120} />
        <TextField name={field('email')} type="email" inputMode="email" label={texts.email} hint={isOrganiser ? texts['email-optional-hint'] : at === 0 ? texts['email-hint'] : undefined} optional={isOrganiser ? optional : undefined} initial={person.email} maxLength={254} />
        <TextField name={field('jobTitle')} label={texts['job-title']} optional={optional} initial={person.jobTitle} maxLength={120} />
        {locales.length > 1 && <SelectField name={field('locale')} label={texts.locale} initial={person.locale} options={locales} />}
        {locales.length === 1 && <input type="hidden" name={field('locale')} value={locales[0]!.value} />}
      </div>
      <ChoiceGroup type="checkbox" name={field('languages')} label={texts.languages} hint={texts['languages-hint']} initial={person.languages} options={languages} columns={3} />
      {mode === 'HYBRID' && (
        <ChoiceGroup type="radio" name={field('attendance')} label={texts.attendance} initial={person.attendance} columns={2} options={[{ value: 'on-site', label: texts['on-site'] }, { value: 'online', label: texts.online }]} />
      )}
      {mode === 'ONLINE' && <input type="hidden" name={field('attendance')} value="online" />}
      {mode !== 'ON_SITE' && <SelectField name={field('timeZone')} label={texts['time-zone']} hint={texts['time-zone-hint']} optional={optional} initial={person.timeZone} empty={texts['time-zone-empty']} options={zones} />}
      <Times at={at} person={person} texts={texts} />
      {talks.length > 0 && <Folded names={[field('agenda')]} title={texts.talks} isFilled={person.agenda.length > 0}>
        <ChoiceGroup type="checkbox" name={field('agenda')} label={texts.talks} hint={texts['talks-hint']} optional={optional} initial={person.agenda} options={talks} />
      </Folded>}
      {person.access ? <Access at={at} access={person.access} texts={texts} /> : <p className="text-sm text-ink-soft">{texts['access-of-others']}</p>}
      <Folded names={[field('maxMeetings')]} title={texts.more} isFilled={person.maxMeetings !== '' || person.isStandby}>
        <TextField name={field('maxMeetings')} label={texts['max-meetings']} hint={texts['max-meetings-hint']} optional={optional} inputMode="numeric" initial={person.maxMeetings} maxLength={3} width="max-w-32" />
        {isOrganiser && <Checkbox name={field('isStandby')} label={texts.standby} initial={person.isStandby} />}
      </Folded>
    </fieldset>
  )
}

function Times({ at, person, texts }: { at: number; person: PersonRow; texts: PeopleTexts }) {
  const field = (key: string) => `people.${at}.${key}`
  const blocks = [...person.blocks, { from: '', to: '', note: '' }, { from: '', to: '', note: '' }].slice(0, 12)
  return (
    <Folded names={[field('arrives'), field('leaves'), ...blocks.flatMap((_, i) => [field(`blocks.${i}.from`), field(`blocks.${i}.to`)])]} title={texts.times} isFilled={person.arrives !== '' || person.leaves !== '' || person.blocks.length > 0}>
      <p className="text-sm text-ink-soft">{texts['times-hint']}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name={field('arrives')} type="datetime-local" label={texts.arrives} optional={texts.optional} initial={person.arrives} />
        <TextField name={field('leaves')} type="datetime-local" label={texts.leaves} optional={texts.optional} initial={person.leaves} />
      </div>
      <fieldset className="flex flex-col gap-3">
        <legend className="font-semibold">{texts.blocks}</legend>
        <p className="mb-2 text-sm text-ink-soft">{texts['blocks-hint']}</p>
        {blocks.map((block, i) => (
          <div key={i} className="grid gap-3 border-t border-line pt-3 sm:grid-cols-3">
            <TextField name={field(`blocks.${i}.from`)} type="datetime-local" label={texts['block-from']} optional={texts.optional} initial={block.from} />
            <TextField name={field(`blocks.${i}.to`)} type="datetime-local" label={texts['block-to']} optional={texts.optional} initial={block.to} />
            <TextField name={field(`blocks.${i}.note`)} label={texts['block-note']} optional={texts.optional} initial={block.note} maxLength={120} />
          </div>
        ))}
      </fieldset>
    </Folded>
  )
}

function Access({ at, access, texts }: { at: number; access: NonNullable<PersonRow['access']>; texts: PeopleTexts }) {
  const field = (key: string) => `people.${at}.${key}`
  return (
    <Folded names={[field('accessNote')]} title={texts.access} isFilled={access.needsStepFree || access.needsHearingLoop || access.accessNote !== ''}>
      <input type="hidden" name={field('saysAccess')} value="1" />
      <p className="text-sm text-ink-soft">{texts['access-hint']}</p>
      <div>
        <Checkbox name={field('needsStepFree')} label={texts['step-free']} initial={access.needsStepFree} />
        <Checkbox name={field('needsHearingLoop')} label={texts['hearing-loop']} initial={access.needsHearingLoop} />
      </div>
      <TextArea name={field('accessNote')} label={texts['access-note']} optional={texts.optional} rows={2} initial={access.accessNote} maxLength={500} />
    </Folded>
  )
}

/** Fields that few need, behind a line one can open; open where something is filled in or wrong. */
function Folded({ names, title, isFilled, children }: { names: string[]; title: string; isFilled: boolean; children: ReactNode }) {
  return (
    <details open={isFilled || undefined} className="group border-t border-line pt-3">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-accent">
        {title} {names.map((name) => <Trouble key={name} name={name} />)}
      </summary>
      <div className="flex flex-col gap-5 pt-2 pb-2">{children}</div>
    </details>
  )
}

/** Opens the group around it as soon as something in it is wrong. */
function Trouble({ name }: { name: string }) {
  const { error } = useField(name)
  return error ? <span ref={(mark) => mark?.closest('details')?.setAttribute('open', '')} className="sr-only" /> : null
}
