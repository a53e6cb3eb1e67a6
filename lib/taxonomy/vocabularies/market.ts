import { termList } from '../term-list'

export const priceModels = termList([
  ['licence-once', 'One-off licence'],
  ['subscription-organisation', 'Subscription per organisation'],
  ['subscription-user', 'Subscription per user'],
  ['per-patient', 'Price per patient or case'],
  ['per-use', 'Price per use or transaction'],
  ['per-population', 'Price per inhabitant served'],
  ['device-sale', 'Sale of a device'],
  ['device-rental', 'Rental or leasing'],
  ['project', 'Project at a fixed price or by effort'],
  ['outcome-based', 'Payment by outcome'],
  ['reimbursed', 'Reimbursed by insurance or the state'],
  ['open-source-support', 'Open source with paid support'],
  ['free', 'Free of charge'],
  ['other', 'Other'],
])

export const seeks = termList([
  ['first-reference', 'First reference customer'],
  ['customer', 'More customers'],
  ['pilot-site', 'Pilot site'],
  ['clinical-partner', 'Clinical partner'],
  ['development-partner', 'Development partner'],
  ['research-partner', 'Research partner'],
  ['integration-partner', 'Integration partner'],
  ['distributor', 'Distributor or reseller'],
  ['consortium', 'Consortium for a tender or project'],
  ['funding', 'Funding or investment'],
  ['regulatory-advice', 'Regulatory advice'],
  ['market-advice', 'Market access and procurement advice'],
  ['test-users', 'Test users'],
])

export const investmentStages = termList([
  ['pre-seed', 'Pre-seed'],
  ['seed', 'Seed'],
  ['series-a', 'Series A'],
  ['series-b', 'Series B'],
  ['growth', 'Growth'],
])
