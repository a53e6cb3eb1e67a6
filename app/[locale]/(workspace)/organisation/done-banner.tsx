import { Banner } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'
import type { Search } from '@/lib/web/page'

/** What the step before has achieved, said aloud. Unknown words in the address say nothing. */
export function DoneBanner({ t, area, search, name }: { t: Translator; area: 'organisations' | 'admin'; search: Search; name?: string }) {
  const done = search.done
  const key = `${area}.done.${String(done)}`
  if (typeof done !== 'string' || !/^[A-Za-z-]+$/.test(done) || !t.has(key)) return null
  return (
    <div role="status" className="mb-6">
      <Banner tone="accent">{t(key, { name: name ?? '' })}</Banner>
    </div>
  )
}
