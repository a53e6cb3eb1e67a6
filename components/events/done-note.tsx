import { Banner } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'

/** What the step before has achieved, said aloud. Unknown words in the address say nothing. */
export function DoneNote({ t, done }: { t: Translator; done: string | string[] | undefined }) {
  const key = `events.done.${String(done)}`
  if (typeof done !== 'string' || !/^[a-z-]+$/.test(done) || !t.has(key)) return null
  return (
    <div role="status" className="mb-6">
      <Banner tone="accent">{t(key)}</Banner>
    </div>
  )
}
