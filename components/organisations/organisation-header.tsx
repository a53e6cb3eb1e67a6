import { Badge, PageHeader } from '@/components/ui/layout'
import type { OrganisationKind } from '@/lib/accounts/model'
import type { Translator } from '@/lib/platform/i18n'
import { SectionNav } from './section-nav'
import { VerificationBadge, type VerificationShown } from './verification-badge'

/** Which organisation this is about, and the ways through its pages. */
export function OrganisationHeader(props: {
  t: Translator
  organisation: { name: string; kind: OrganisationKind; isDemo: boolean; verification: { state: VerificationShown } | null }
  title: string
  lead?: string
  path: string
  isOwner: boolean
}) {
  const { t, organisation } = props
  const to = (path: string) => `/${t.locale}/organisation${path}`
  const link = (path: string, key: string) => ({ href: to(path), label: t(`organisations.nav.${key}`) })
  const links = [
    link('', 'overview'),
    ...(props.isOwner ? [link('/edit', 'edit')] : []),
    ...(organisation.kind === 'SME' && props.isOwner ? [link('/figures', 'figures')] : []),
    link('/members', 'members'),
    link('/verification', 'verification'),
    ...(props.isOwner ? [link('/close', 'close')] : []),
  ]
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        {props.path !== '' && <span className="font-semibold">{organisation.name}</span>}
        <Badge>{t(`organisations.kinds.${organisation.kind}`)}</Badge>
        <VerificationBadge t={t} state={organisation.verification?.state ?? null} />
        {organisation.isDemo && <Badge>{t('common.demo')}</Badge>}
      </div>
      <PageHeader title={props.title} lead={props.lead} />
      <SectionNav label={t('organisations.nav.label')} links={links} current={to(props.path)} />
    </>
  )
}
