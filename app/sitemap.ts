import type { MetadataRoute } from 'next'
import { listPublicPaths } from '@/lib/directory/queries'
import { listEventPaths } from '@/lib/events/event-queries'
import { publicUrl } from '@/lib/platform/env'
import { defaultLocale } from '@/lib/platform/i18n'

export const dynamic = 'force-dynamic'

const lists = ['', '/needs', '/offerings', '/mandates', '/organisations', '/events']

/** What is published, and nothing that is not. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const paths = (await Promise.all([listPublicPaths(), listEventPaths()])).flat()
  const url = (path: string) => publicUrl(`/${defaultLocale}${path}`)
  return [...lists.map((path) => ({ url: url(path) })), ...paths.map(({ path, changedAt }) => ({ url: url(path), lastModified: changedAt }))]
}
