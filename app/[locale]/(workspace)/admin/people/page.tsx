import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ChoiceGroup, TextField } from '@/components/ui/fields'
import { Badge } from '@/components/ui/layout'
import { platformRoles } from '@/lib/accounts/model'
import { listPlatformPeople } from '@/lib/accounts/organisation-queries'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { DoneBanner } from '../../organisation/done-banner'
import { grantPlatformRoleAction, revokePlatformRoleAction } from '../actions'
import { AdminFrame, adminOrNotFound } from '../admin-frame'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('admin.people.title') }
}

export default async function PlatformPeoplePage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const people = await orNotFound(listPlatformPeople(await adminOrNotFound()))
  const text = (key: string, params?: Record<string, string>) => t(`admin.people.${key}`, params)
  const roleName = (role: string) => text(`roles.${role}`)
  const errorTitle = t('errors.summary', { count: 1 })
  return (
    <AdminFrame t={t} path="/people" title={text('title')} lead={text('lead')}>
      <DoneBanner t={t} area="admin" search={await searchParams} />
      <ul aria-label={text('table')} className="divide-y divide-line border-y border-line">
        {people.map((person) => (
          <li key={person.id} className="flex flex-col gap-2 py-4">
            <div>
              <p className="font-semibold">
                {person.name} {person.isDemo && <Badge>{t('common.demo')}</Badge>}
              </p>
              <p>{person.email}</p>
            </div>
            <ul className="flex flex-col gap-1">
              {person.platformRoles.map((role) => (
                <li key={role}>
                  <details>
                    <summary className="py-1.5">
                      <Badge>{roleName(role)}</Badge> <span className="text-sm text-ink-soft underline">{text('revoke-for', { role: roleName(role), name: person.name })}</span>
                    </summary>
                    <ActionForm action={revokePlatformRoleAction} locale={locale} errorTitle={errorTitle} className="mt-2 mb-3 flex flex-col items-start gap-3">
                      <input type="hidden" name="personId" value={person.id} />
                      <input type="hidden" name="role" value={role} />
                      <p>{text('revoke-text', { role: roleName(role), name: person.name })}</p>
                      <SubmitButton kind="danger">{text('revoke')}</SubmitButton>
                    </ActionForm>
                  </details>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <section aria-labelledby="grant-title" className="mt-12 max-w-3xl">
        <h2 id="grant-title" className="mb-4">
          {text('grant-title')}
        </h2>
        <ActionForm action={grantPlatformRoleAction} locale={locale} errorTitle={errorTitle}>
          <TextField name="email" type="email" label={text('email')} hint={text('email-hint')} autoComplete="off" maxLength={254} />
          <ChoiceGroup name="role" type="radio" label={text('role')} options={platformRoles.map((role) => ({ value: role, label: roleName(role) }))} columns={3} />
          <div>
            <SubmitButton>{text('grant')}</SubmitButton>
          </div>
        </ActionForm>
      </section>
    </AdminFrame>
  )
}
