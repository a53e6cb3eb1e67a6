import { termList } from '../term-list'

export const organisationKinds = termList([
  ['sme', 'Company'],
  ['health-authority', 'Public health authority'],
  ['investor', 'Investor'],
  ['cluster', 'Cluster or organiser'],
  ['research', 'Research or academia'],
  ['patient-organisation', 'Patient organisation'],
  ['support-agency', 'Support agency'],
])

export const organisationSizes = termList([
  ['micro', 'Micro'],
  ['small', 'Small'],
  ['medium', 'Medium'],
  ['sme', 'Micro, small, or medium'],
  ['large', 'Large'],
])
