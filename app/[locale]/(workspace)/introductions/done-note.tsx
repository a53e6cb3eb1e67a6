import { Banner } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'
import type { Search } from '@/lib/web/page'

/** What the step before has achieved, said aloud. Unknown words in the address say nothing. */
export function DoneNote({ t, area, search }: { t: Translator; area: 'one' | 'blocked'; search: Search }) {
  const key = `introductions.${area}.done.${String(search.done)}`
  if (typeof search.done !== 'string' || !/^[a-z-]+$/.test(search.done) || !t.has(key)) return null
  return (
    <div role="status" className="mb-6">
      <Banner tone="accent">{t(key)}</Banner>
    </div>
  )
}
