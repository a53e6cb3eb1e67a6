import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import type { CertificateState, Change, Exclusion, Judgement, Party, Reason } from '../finding'

export const shareByState: Record<CertificateState, number> = { valid: 1, 'expiry-not-stated': 0.7, expired: 0, missing: 0 }
/** From light to strict within each regulation; across the two there is no order. */
const deviceLadders = [
  ['mdr-i', 'mdr-iia', 'mdr-iib', 'mdr-iii'],
  ['ivdr-a', 'ivdr-b', 'ivdr-c', 'ivdr-d'],
]
const evidenceLadder = ['none-yet', 'a', 'b', 'c']

const weights = { certificates: 0.5, deviceClass: 0.25, evidence: 0.25 }

type Held = { certificate: string; state: CertificateState; expires: string | null }
type Part = { share: number; reasons: Reason[]; change: { by: Party; change: Change } | null } | { silent: Party; field: string }

export function judgeRegulationAndEvidence(need: NeedContent, offering: OfferingContent, today: string): Judgement {
  const parts = [
    { weight: weights.certificates, part: judgeCertificates(need, offering, today) },
    { weight: weights.deviceClass, part: judgeDeviceClass(need, offering) },
    { weight: weights.evidence, part: judgeEvidence(need, offering) },
  ]
  // What the buyer does not ask for is no part of the question; with nothing asked, the whole is open.
  const asked = parts.filter(({ part }) => !('silent' in part && part.silent === 'buyer'))
  if (asked.length === 0) return silence('buyer', ['requiredCertificates', 'requiredDeviceClass', 'requiredEvidenceTier'])
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  const silent = asked.flatMap(({ part }) => ('silent' in part ? [part.field] : []))
  if (silent.length === asked.length) return silence('supplier', silent)
  const share = asked.reduce((sum, { weight, part }) => sum + ('share' in part ? (part.share * weight) / total : 0), 0)
  const changes = asked.flatMap(({ weight, part }) => {
    if ('silent' in part) return [{ by: part.silent, change: { code: 'state', fields: [part.field] } as Change, share: share + weight / total }]
    return part.change ? [{ ...part.change, share: share + ((1 - part.share) * weight) / total }] : []
  })
  return {
    state: 'stated',
    share,
    because: asked.flatMap(({ part }) => ('share' in part ? part.reasons : [])),
    raise: changes.sort((a, b) => b.share - a.share)[0],
  }
}

/** An offering that lists no certificate at all has not answered; one that lists some lacks the others. */
export function excludeByCertificates(need: NeedContent, offering: OfferingContent, today: string): Exclusion[] {
  if (offering.certificates.length === 0) return []
  return heldCertificates(need, offering, today).flatMap(({ certificate, state, expires }): Exclusion[] => {
    if (state === 'missing') return [{ code: 'certificate-missing', certificate }]
    return state === 'expired' && expires !== null ? [{ code: 'certificate-expired', certificate, expires }] : []
  })
}

function judgeCertificates(need: NeedContent, offering: OfferingContent, today: string): Part {
  if (need.requiredCertificates.length === 0) return { silent: 'buyer', field: 'requiredCertificates' }
  if (offering.certificates.length === 0) return { silent: 'supplier', field: 'certificates' }
  const held = heldCertificates(need, offering, today)
  const lacking = held.find(({ state }) => state === 'expired') ?? held.find(({ state }) => state === 'missing')
  const unclear = held.find(({ state }) => state === 'expiry-not-stated')
  return {
    share: held.reduce((sum, { state }) => sum + shareByState[state], 0) / held.length,
    reasons: held.map((certificate) => ({ code: 'certificate', ...certificate })),
    change: lacking
      ? { by: 'supplier', change: { code: lacking.state === 'expired' ? 'renew-certificate' : 'obtain-certificate', certificate: lacking.certificate } }
      : unclear
        ? { by: 'supplier', change: { code: 'state', fields: ['certificates'] } }
        : null,
  }
}

/** The best state in which each required certificate is held. */
function heldCertificates(need: NeedContent, offering: OfferingContent, today: string): Held[] {
  return [...new Set(need.requiredCertificates)].map((certificate) => {
    const states = offering.certificates
      .filter((held) => held.certificate === certificate)
      .map((held): Held => ({ certificate, state: stateOf(held, today), expires: held.expires }))
    const order: CertificateState[] = ['valid', 'expiry-not-stated', 'expired']
    const best = order.flatMap((state) => states.find((held) => held.state === state) ?? [])[0]
    return best ?? { certificate, state: 'missing', expires: null }
  })
}

/** A certificate counts on the day it expires. */
export function stateOf({ expires, hasNoExpiry }: { expires: string | null; hasNoExpiry: boolean }, today: string): CertificateState {
  if (expires !== null) return expires >= today ? 'valid' : 'expired'
  return hasNoExpiry ? 'valid' : 'expiry-not-stated'
}

/** What all certificates a need asks for weigh among what it asks for here. */
export function weightOfCertificates({ requiredCertificates, requiredDeviceClass, requiredEvidenceTier }: NeedContent): { weight: number; total: number } {
  const deviceClass = asksForClass(requiredDeviceClass) ? weights.deviceClass : 0
  const evidence = asksForEvidence(requiredEvidenceTier) ? weights.evidence : 0
  return { weight: weights.certificates, total: (requiredCertificates.length > 0 ? weights.certificates : 0) + deviceClass + evidence }
}

const asksForClass = (asked: string | null): asked is string => asked !== null && asked !== 'not-sure'
const asksForEvidence = (asked: string | null): asked is string => asked !== null && asked !== 'none-yet'

function judgeDeviceClass(need: NeedContent, offering: OfferingContent): Part {
  const asked = need.requiredDeviceClass
  if (!asksForClass(asked)) return { silent: 'buyer', field: 'requiredDeviceClass' }
  const offered = offering.deviceClass
  if (offered === null || offered === 'not-sure') return { silent: 'supplier', field: 'deviceClass' }
  const ladder = deviceLadders.find((rungs) => rungs.includes(asked))
  const reaches = offered === asked || (ladder !== undefined && ladder.indexOf(offered) > ladder.indexOf(asked))
  return { share: reaches ? 1 : 0, reasons: [{ code: 'level', vocabulary: 'device-class', asked, offered }], change: null }
}

function judgeEvidence(need: NeedContent, offering: OfferingContent): Part {
  const asked = need.requiredEvidenceTier
  if (!asksForEvidence(asked)) return { silent: 'buyer', field: 'requiredEvidenceTier' }
  const offered = offering.evidenceTier
  if (offered === null) return { silent: 'supplier', field: 'evidenceTier' }
  const gap = evidenceLadder.indexOf(asked) - evidenceLadder.indexOf(offered)
  return { share: gap <= 0 ? 1 : 1 - gap / 3, reasons: [{ code: 'level', vocabulary: 'evidence-tier', asked, offered }], change: null }
}

const silence = (by: Party, fields: string[]): Judgement => ({ state: 'not-stated', raise: { by, change: { code: 'state', fields } } })
