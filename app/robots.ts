import type { MetadataRoute } from 'next'
import { publicUrl } from '@/lib/platform/env'

export const dynamic = 'force-dynamic'

/** Published pages may be found; filtered lists are endless and the rest needs a sign-in anyway. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/*?', '/*/sign-in', '/*/register'] }, sitemap: publicUrl('/sitemap.xml') }
}
