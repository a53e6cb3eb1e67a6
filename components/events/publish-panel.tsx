import { OneButton } from '@/components/events/settings/settings-form'
import { Card } from '@/components/ui/layout'
import type { NeededPart } from '@/lib/events/preparing/publishing'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

const pageOf: Record<NeededPart, string> = { name: 'details', summary: 'details', place: 'details', days: 'details', closing: 'details', kinds: 'kinds', slots: 'programme', tables: 'tables' }

/** Publishing, or what stands in its way. */
export function PublishPanel({ t, event, missing, action }: { t: Translator; event: { id: string; mayPublish: boolean; organisation: { name: string } }; missing: readonly NeededPart[]; action: FormAction }) {
  return (
    <Card aria-labelledby="publish">
      <h2 id="publish">{t('events.publish.title')}</h2>
      <p className="measure mt-2 mb-4">{t('events.publish.text')}</p>
      {missing.length > 0 ? (
        <>
          <p className="font-semibold">{t('events.publish.missing')}</p>
          <ul className="mt-1 list-disc pl-5">
            {missing.map((part) => (
              <li key={part}>
                <a href={`/${t.locale}/organise/${event.id}/${pageOf[part]}`}>{t(`errors.event.missing.${part}`)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : event.mayPublish ? (
        <OneButton t={t} action={action} eventId={event.id} ids={{}} label={t('events.publish.submit')} kind="primary" />
      ) : (
        <p>{t('events.publish.not-yours', { organiser: event.organisation.name })}</p>
      )}
    </Card>
  )
}
