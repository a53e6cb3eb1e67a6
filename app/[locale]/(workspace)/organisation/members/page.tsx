import type { Metadata } from 'next'
import { OrganisationHeader } from '@/components/organisations/organisation-header'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ChoiceGroup, TextField } from '@/components/ui/fields'
import { Badge, Card } from '@/components/ui/layout'
import { membershipRoles } from '@/lib/accounts/model'
import { getOwnOrganisation, listMembers, listOpenInvitations, type MemberView } from '@/lib/accounts/organisation-queries'
import { canChangeMemberRole, canRemoveMember, canUpdateOrganisation } from '@/lib/accounts/policy'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { changeMemberRoleAction, inviteMemberAction, removeMemberAction, withdrawInvitationAction } from '../actions'
import { DoneBanner } from '../done-banner'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('organisations.members.title') }
}

export default async function MembersPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/organisation/members`)
  const organisation = await orNotFound(getOwnOrganisation(actor))
  const [members, invitations] = await Promise.all([listMembers(actor), listOpenInvitations(actor)])
  const isOwner = canUpdateOrganisation(actor, { id: organisation.id, closedAt: null })
  return (
    <>
      <OrganisationHeader t={t} organisation={organisation} title={t('organisations.members.title')} lead={t('organisations.members.lead', { name: organisation.name })} path="/members" isOwner={isOwner} />
      <DoneBanner t={t} area="organisations" search={await searchParams} />
      <ul className="divide-y divide-line border-y border-line">
        {members.map((member) => {
          const asked = { personId: member.personId, organisationId: organisation.id }
          return (
            <li key={member.personId} className="grid gap-x-8 gap-y-2 py-4 sm:grid-cols-[1fr_auto]">
              <div className="min-w-0">
                <p className="font-semibold">
                  {member.name} {member.personId === actor.personId && <span className="font-normal text-ink-soft">({t('organisations.members.you')})</span>}
                </p>
                <p>{member.email}</p>
                <p className="text-sm text-ink-soft">{t('organisations.members.since', { date: member.since })}</p>
              </div>
              <p>
                <Badge>{t(`organisations.roles.${member.role}`)}</Badge>
              </p>
              {canChangeMemberRole(actor, asked) && <MemberChanges t={t} member={member} organisationId={organisation.id} isRemovable={canRemoveMember(actor, asked)} />}
            </li>
          )
        })}
      </ul>
      {isOwner ? <Invitations t={t} organisationId={organisation.id} invitations={invitations} /> : <p className="mt-6 text-ink-soft">{t('organisations.members.ask-owner')}</p>}
    </>
  )
}

function MemberChanges({ t, member, organisationId, isRemovable }: { t: Translator; member: MemberView; organisationId: string; isRemovable: boolean }) {
  const { name } = member
  const errorTitle = t('errors.summary', { count: 1 })
  const ids = (
    <>
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="personId" value={member.personId} />
    </>
  )
  return (
    <details className="sm:col-span-2">
      <summary className="w-fit py-2 text-accent underline">{t('organisations.members.change-for', { name })}</summary>
      <div className="mt-3 grid gap-6 lg:grid-cols-2">
        <Card as="div">
          <ActionForm action={changeMemberRoleAction} locale={t.locale} errorTitle={errorTitle} className="flex flex-col gap-4">
            {ids}
            <fieldset className="flex flex-col gap-1.5">
              <legend className="mb-1.5 font-semibold">{t('organisations.members.role-of', { name })}</legend>
              {membershipRoles.map((role) => (
                <label key={role} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
                  <input type="radio" name="role" value={role} defaultChecked={role === member.role} className="mt-0.5 size-5 shrink-0 accent-accent" />
                  <span>
                    {t(`organisations.roles.${role}`)}
                    <span className="block text-sm text-ink-soft">{t(`organisations.role-notes.${role}`)}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <div>
              <SubmitButton kind="secondary">{t('organisations.members.save-role')}</SubmitButton>
            </div>
          </ActionForm>
        </Card>
        {isRemovable && (
          <Card as="div">
            <ActionForm action={removeMemberAction} locale={t.locale} errorTitle={errorTitle} className="flex flex-col gap-4">
              {ids}
              <p>{t('organisations.members.remove-text', { name })}</p>
              <div>
                <SubmitButton kind="danger">{t('organisations.members.remove', { name })}</SubmitButton>
              </div>
            </ActionForm>
          </Card>
        )}
      </div>
    </details>
  )
}

function Invitations({ t, organisationId, invitations }: { t: Translator; organisationId: string; invitations: Awaited<ReturnType<typeof listOpenInvitations>> }) {
  const errorTitle = t('errors.summary', { count: 1 })
  return (
    <div className="mt-10 grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="invite-title">
        <h2 id="invite-title">{t('organisations.members.invite-title')}</h2>
        <p className="measure mt-2 mb-5 text-ink-soft">{t('organisations.members.invite-text')}</p>
        <ActionForm action={inviteMemberAction} locale={t.locale} errorTitle={errorTitle}>
          <input type="hidden" name="organisationId" value={organisationId} />
          <TextField name="email" type="email" label={t('organisations.fields.e-mail')} autoComplete="off" maxLength={254} />
          <ChoiceGroup
            name="role"
            type="radio"
            label={t('organisations.fields.role')}
            initial="MEMBER"
            options={[...membershipRoles].reverse().map((role) => ({ value: role, label: t(`organisations.roles.${role}`), note: t(`organisations.role-notes.${role}`) }))}
          />
          <div>
            <SubmitButton>{t('organisations.members.invite')}</SubmitButton>
          </div>
        </ActionForm>
      </section>
      <section aria-labelledby="open-title">
        <h2 id="open-title">{t('organisations.members.open-title')}</h2>
        {invitations.length === 0 && <p className="mt-2 text-ink-soft">{t('organisations.members.open-empty')}</p>}
        <ul className="mt-3 divide-y divide-line">
          {invitations.map((invitation) => (
            <li key={invitation.id} className="flex flex-col gap-2 py-4">
              <p className="font-semibold">{invitation.email}</p>
              <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
                <Badge>{t(`organisations.roles.${invitation.role}`)}</Badge>
                {t('organisations.members.until', { date: invitation.expiresAt })}
              </p>
              <ActionForm action={withdrawInvitationAction} locale={t.locale} errorTitle={errorTitle} className="flex flex-col items-start gap-3">
                <input type="hidden" name="invitationId" value={invitation.id} />
                <SubmitButton kind="secondary">
                  {t('organisations.members.withdraw')} <span className="sr-only">{invitation.email}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
