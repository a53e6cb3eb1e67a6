import { ButtonLink } from '@/components/ui/layout'
import type { EntryKind } from '@/lib/directory/model'
import type { AskOption } from '@/lib/introductions/ask-queries'
import type { RequestCriteria } from '@/lib/introductions/request-criteria'
import type { Translator } from '@/lib/platform/i18n'
import { criteriaSentences } from './words'

type Props = {
  t: Translator
  entry: { id: string; kind: EntryKind; owner: { name: string } | null; canEdit: boolean; isOpen: boolean }
  /** Own entries that could ask. */
  options: readonly AskOption[]
  criteria: RequestCriteria | null
  canBroker: boolean
}

/** On the page of an entry: the way to its owner, and what a need asks for before a request. */
export function AskPanel({ t, entry, options, criteria, canBroker }: Props) {
  // Nobody is asked about a need that can no longer be answered.
  const free = entry.kind === 'NEED' && !entry.isOpen ? [] : options.filter(({ standing }) => standing.state === 'free')
  const asked = options.flatMap(({ standing }) => (standing.state === 'introduced' ? [standing] : []))
  const isOwnNeed = entry.kind === 'NEED' && entry.canEdit
  const mayBroker = canBroker && !entry.canEdit && entry.owner !== null
  if (free.length + asked.length === 0 && !criteria && !isOwnNeed && !mayBroker) return null
  const side = entry.kind === 'OFFERING' ? 'offering' : 'need'
  return (
    <section aria-labelledby="introductions" className="no-print flex flex-col gap-3">
      <h2 id="introductions">{t(isOwnNeed ? 'introductions.criteria.title' : 'introductions.card.panel')}</h2>
      {free.length > 0 && <p className="measure text-ink-soft">{t(`introductions.card.panel-${entry.kind}`, { owner: entry.owner?.name ?? '' })}</p>}
      {isOwnNeed && <p className="measure text-ink-soft">{t(criteria ? 'introductions.criteria.own-some' : 'introductions.criteria.own-none')}</p>}
      {criteria && (
        <div>
          {!isOwnNeed && <p>{t('introductions.ask.criteria-title')}:</p>}
          <ul className="list-disc pl-5">
            {criteriaSentences(t, criteria).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {mayBroker && <p className="measure text-ink-soft">{t('introductions.card.panel-broker')}</p>}
      <p className="flex flex-wrap gap-3">
        {free.length > 0 && <ButtonLink href={`/${t.locale}/introductions/new?${side}=${entry.id}`}>{t('introductions.card.ask')}</ButtonLink>}
        {asked.map((one) => (
          <ButtonLink key={one.introductionId} kind="secondary" href={`/${t.locale}/introductions/${one.introductionId}`}>
            {t('introductions.card.see-state', { state: t(`introductions.state.${one.introductionState}`) })}
          </ButtonLink>
        ))}
        {isOwnNeed && (
          <ButtonLink kind="secondary" href={`/${t.locale}/needs/${entry.id}/request-criteria`}>
            {t('introductions.criteria.link')}
          </ButtonLink>
        )}
        {mayBroker && (
          <ButtonLink kind="secondary" href={`/${t.locale}/introductions/broker?${side}=${entry.id}`}>
            {t('introductions.card.introduce')}
          </ButtonLink>
        )}
      </p>
    </section>
  )
}
