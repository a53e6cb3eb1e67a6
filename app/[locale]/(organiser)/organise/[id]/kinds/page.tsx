import { DoneNote } from '@/components/events/done-note'
import { Findings } from '@/components/events/findings'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { KindForm, WhoMeetsWhomForm } from '@/components/events/settings/kind-forms'
import { KindList } from '@/components/events/settings/kind-list'
import { OneButton } from '@/components/events/settings/settings-form'
import { ButtonLink } from '@/components/ui/layout'
import { nameIn } from '@/lib/events/model'
import { getCounts, getKinds, languagesOf } from '@/lib/events/preparing/settings-queries'
import type { Search } from '@/lib/web/page'
import { removeParticipantKindAction, saveParticipantKindAction, saveWhoMeetsWhomAction } from '../../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../../open-event'

export const generateMetadata = organiseMetadata('/kinds', 'events.kinds.title')

export default async function KindsPage({ params, searchParams }: { params: OrganisePageParams; searchParams: Promise<Search> }) {
  const { locale, t, actor, event } = await openEvent(params, '/kinds')
  const [kinds, counts] = await Promise.all([getKinds(actor, event.id), getCounts(actor, event.id)])
  const { kind: kindId, done } = await searchParams
  const page = `/${locale}/organise/${event.id}/kinds`
  const kind = kinds.find((one) => one.id === kindId)
  if (kind || kindId === 'new') {
    return (
      <OrganiserFrame t={t} event={event} current="/kinds" title={kind ? t('events.kinds.edit-title', { name: nameIn(kind.names, locale, event.language) }) : t('events.kinds.add-title')}>
        <KindForm t={t} action={saveParticipantKindAction} event={event} kind={kind} languages={languagesOf(event)} />
        {kind && <div className="mt-10"><OneButton t={t} action={removeParticipantKindAction} eventId={event.id} ids={{ kindId: kind.id }} label={t('events.kinds.remove')} kind="danger" /></div>}
      </OrganiserFrame>
    )
  }
  return (
    <OrganiserFrame t={t} event={event} current="/kinds" title={t('events.kinds.title')} lead={t('events.kinds.lead')} actions={<ButtonLink href={`${page}?kind=new`} kind="secondary">{t('events.kinds.add')}</ButtonLink>}>
      <DoneNote t={t} done={done} />
      <div className="flex flex-col gap-10">
        <section>
          <h2 className="mb-3">{t('events.kinds.list')}</h2>
          <KindList t={t} event={event} kinds={kinds} page={page} />
        </section>
        {kinds.length > 0 && (
          <section>
            <h2>{t('events.kinds.matrix')}</h2>
            <p className="mt-1 mb-3 text-ink-soft">{t('events.kinds.matrix-text')}</p>
            <WhoMeetsWhomForm t={t} action={saveWhoMeetsWhomAction} event={event} kinds={kinds} />
          </section>
        )}
        <section aria-labelledby="check">
          <h2 id="check" className="mb-3">{t('events.check.title')}</h2>
          <Findings t={t} event={event} {...counts} />
        </section>
      </div>
    </OrganiserFrame>
  )
}
