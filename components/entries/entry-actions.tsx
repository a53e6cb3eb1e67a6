import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import type { EntryKind, EntryState } from '@/lib/directory/model'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

type Name = 'discard' | 'delete' | 'archive' | 'restore'
type Props = {
  t: Translator
  entry: { id: string; kind: EntryKind; state: EntryState; hasDraft: boolean; revision: number }
  actions: Record<Name, FormAction>
}

/** What else can be done to an entry. Each asks once more before it is done, without JavaScript too. */
export function EntryActions({ t, entry, actions }: Props) {
  const names: Name[] = []
  if (entry.state === 'DRAFT') names.push('delete')
  else if (entry.hasDraft) names.push('discard')
  if (entry.state === 'PUBLISHED') names.push('archive')
  if (entry.state === 'ARCHIVED') names.push('restore')
  return (
    <section aria-labelledby="more-actions" className="no-print flex flex-col gap-3 border-t border-line pt-6">
      <h2 id="more-actions" className="text-lg">
        {t('directory.preview.more')}
      </h2>
      {names.map((name) => (
        <details key={name} className="group">
          <summary className={`${buttonClass('quiet')} list-none`}>{t(`directory.preview.${name}`)}</summary>
          <ActionForm action={actions[name]} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-2 flex flex-col gap-3 rounded-base border border-line bg-surface p-4">
            <input type="hidden" name="kind" value={entry.kind} />
            <input type="hidden" name="entryId" value={entry.id} />
            <input type="hidden" name="revision" value={entry.revision} />
            <p>{t(`directory.preview.${name}-explained`)}</p>
            <div>
              <SubmitButton kind={name === 'restore' ? 'secondary' : 'danger'}>{t(`directory.preview.${name}`)}</SubmitButton>
            </div>
          </ActionForm>
        </details>
      ))}
    </section>
  )
}
