import { Deadline } from '@/components/browse/when'
import type { Draft } from '@/lib/directory/draft'
import type { Translator } from '@/lib/platform/i18n'

/** A deadline both ways: how long it is until then, and when that is on the clock over there. */
export function DeadlineNote({ t, draft, at }: { t: Translator; draft: Draft; at: Date }) {
  const zone = String(draft.timeZone ?? '')
  const deadline = new Date(String(draft.deadline ?? ''))
  if (!zone || Number.isNaN(deadline.getTime())) return null
  return (
    <p className="text-sm text-ink-soft">
      <Deadline t={t} locale={t.locale} at={deadline} zone={zone} from={at} label="directory.form.deadline-both" />
    </p>
  )
}
