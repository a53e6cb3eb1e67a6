import { pathOf } from '@/lib/directory/model'
import type { Profile } from '@/lib/introductions/queries'
import { formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

/** One of the two on the page to print: who they are, what they look for or offer, whom to talk to. */
export function SheetSide({ t, profile, shore }: { t: Translator; profile: Profile; shore: 'SEEKING' | 'MANDATE' | 'OFFERING' }) {
  const { organisation, entry, contact } = profile
  const place = [organisation.city, labelOf('country', organisation.country, t.locale)].filter(Boolean).join(', ')
  const said = profile.summary || profile.description.slice(0, 400)
  return (
    <div className="flex min-w-0 break-inside-avoid flex-col gap-2 border-t-2 border-accent pt-3">
      <h3>{organisation.name}</h3>
      <p className="text-sm text-ink-soft">
        {t(`organisations.kinds.${organisation.kind}`)}, {place}
      </p>
      {said && <p>{said}</p>}
      <dl className="flex flex-col gap-2">
        <div>
          <dt className="text-sm text-ink-soft">{t(`introductions.one.shore.${shore}`)}</dt>
          <dd lang={entry.language || undefined}>
            <a href={`/${t.locale}/${pathOf[entry.kind]}/${entry.id}`} className="font-semibold">
              {entry.title}
            </a>
            {entry.isPublished ? entry.summary && <p>{entry.summary}</p> : <p className="text-ink-soft">{t('introductions.sheet.gone')}</p>}
          </dd>
        </div>
        {profile.languages.length > 0 && (
          <div>
            <dt className="text-sm text-ink-soft">{t('introductions.sheet.languages')}</dt>
            <dd>{formatList(t.locale, profile.languages.map((code) => labelOf('language', code, t.locale)))}</dd>
          </div>
        )}
        {profile.website && (
          <div>
            <dt className="text-sm text-ink-soft">{t('introductions.sheet.website')}</dt>
            <dd>{profile.website}</dd>
          </div>
        )}
        <div>
          <dt className="text-sm text-ink-soft">{t('introductions.sheet.contact')}</dt>
          {contact ? (
            <dd>
              <p className="font-semibold">{contact.name}</p>
              <p>{contact.email}</p>
            </dd>
          ) : (
            <dd>{t('introductions.sheet.contact-later')}</dd>
          )}
        </div>
      </dl>
    </div>
  )
}
