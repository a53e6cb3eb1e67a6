import { OwnOrganiserMails } from '@/components/events/own-organiser-mails'
import { DoneNote } from '@/components/events/done-note'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { OneButton, SettingsForm } from '@/components/events/settings/settings-form'
import { ChoiceGroup, TextField } from '@/components/ui/fields'
import { Badge } from '@/components/ui/layout'
import { staffRoles } from '@/lib/events/model'
import { getStaff } from '@/lib/events/preparing/settings-queries'
import { getsOrganiserMails } from '@/lib/events/registrations/organiser-mail-queries'
import { formatList } from '@/lib/platform/format'
import type { Search } from '@/lib/web/page'
import { addEventStaffAction, removeEventStaffAction, setOrganiserMailsAction } from '../../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../../open-event'

export const generateMetadata = organiseMetadata('/staff', 'events.staff.title')

export default async function StaffPage({ params, searchParams }: { params: OrganisePageParams; searchParams: Promise<Search> }) {
  const { locale, t, actor, event } = await openEvent(params, '/staff')
  const [{ staff, members, organiser }, isTold] = await Promise.all([getStaff(actor, event.id), getsOrganiserMails(actor, event.id)])
  return (
    <OrganiserFrame t={t} event={event} current="/staff" title={t('events.staff.title')} lead={t('events.staff.lead', { organiser })}>
      <DoneNote t={t} done={(await searchParams).done} />
      <div className="grid gap-12 lg:grid-cols-2">
        <section aria-labelledby="further">
          <h2 id="further">{t('events.staff.further')}</h2>
          {staff.length === 0 && <p className="mt-2 text-ink-soft">{t('events.staff.none')}</p>}
          <ul className="mt-2 divide-y divide-line">
            {staff.map((one) => (
              <li key={one.personId} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <div className="min-w-0">
                  <p className="font-semibold">{one.person.name}</p>
                  <p className="text-sm text-ink-soft">{one.person.email}</p>
                  <Badge>{t(`events.staff.role-labels.${one.role}`)}</Badge>
                </div>
                <OneButton t={t} action={removeEventStaffAction} eventId={event.id} ids={{ personId: one.personId }} label={t('events.staff.remove')} said={one.person.name} />
              </li>
            ))}
          </ul>
          <h2 className="mt-8">{t('events.staff.members', { organiser })}</h2>
          <p className="mt-2">{formatList(locale, members.map((member) => member.person.name))}</p>
        </section>
        <section aria-labelledby="add">
          <h2 id="add" className="mb-4">{t('events.staff.add')}</h2>
          <SettingsForm t={t} action={addEventStaffAction} eventId={event.id} submit={t('events.staff.submit')}>
            <TextField name="email" type="email" label={t('events.staff.fields.email')} hint={t('events.staff.hints.email')} autoComplete="off" maxLength={254} />
            <ChoiceGroup name="role" type="radio" label={t('events.staff.fields.role')} initial="DESK" options={[...staffRoles].reverse().map((role) => ({ value: role, label: t(`events.staff.role-labels.${role}`), note: t(`events.staff.role-notes.${role}`) }))} />
          </SettingsForm>
        </section>
        <OwnOrganiserMails t={t} eventId={event.id} isOn={isTold} action={setOrganiserMailsAction} />
      </div>
    </OrganiserFrame>
  )
}
