import { termList } from '../term-list'

/** From a first thought to a signed contract, in this order. */
export const needStages = termList([
  ['idea', 'Idea'],
  ['early-dialogue', 'Early dialogue'],
  ['market-consultation', 'Market consultation'],
  ['pilot', 'Pilot'],
  ['pre-commercial-procurement', 'Pre-commercial procurement'],
  ['tender', 'Tender'],
  ['framework-or-dps', 'Framework or dynamic purchasing'],
  ['awarded', 'Awarded'],
  ['closed', 'Closed'],
])

export const procedures = termList([
  ['open', 'Open'],
  ['restricted', 'Restricted'],
  ['neg-w-call', 'Negotiated with prior publication of a call for competition / competitive with negotiation'],
  ['comp-dial', 'Competitive dialogue'],
  ['innovation', 'Innovation partnership'],
  ['neg-wo-call', 'Negotiated without prior call for competition'],
  ['oth-single', 'Other single stage procedure'],
  ['oth-mult', 'Other multiple stage procedure'],
  ['comp-tend', 'Competitive tendering (public passenger transport)'],
  ['exp-int-rail', 'Request for expression of interest (rail only)'],
])

export const noticeTypes = termList([
  ['pmc', 'Pre-market consultation notice'],
  ['pin-only', 'Prior information notice, for information only'],
  ['pin-buyer', 'Notice of a prior information notice on a buyer profile'],
  ['pin-rtl', 'Prior information notice shortening time limits'],
  ['pin-tran', 'Prior information notice, public passenger transport'],
  ['pin-cfc-standard', 'Prior information notice as a call for competition, standard regime'],
  ['pin-cfc-social', 'Prior information notice as a call for competition, light regime'],
  ['qu-sy', 'Notice on a qualification system'],
  ['cn-standard', 'Contract or concession notice, standard regime'],
  ['cn-social', 'Contract notice, light regime'],
  ['cn-desg', 'Design contest notice'],
  ['subco', 'Subcontracting notice'],
  ['veat', 'Voluntary ex-ante transparency notice'],
  ['can-standard', 'Award notice, standard regime'],
  ['can-social', 'Award notice, light regime'],
  ['can-desg', 'Design contest result notice'],
  ['can-tran', 'Award notice, public passenger transport'],
  ['can-modif', 'Contract modification notice'],
  ['compl', 'Contract completion notice'],
  ['brin-ecs', 'European company or cooperative society notice'],
  ['brin-eeig', 'European economic interest grouping notice'],
])

export const formTypes = termList([
  ['planning', 'Planning'],
  ['consultation', 'Consultation'],
  ['competition', 'Competition'],
  ['dir-awa-pre', 'Direct award preannouncement'],
  ['result', 'Result'],
  ['cont-modif', 'Contract modification'],
  ['completion', 'Completion'],
  ['bri', 'Business registration information'],
])

export const contractNatures = termList([
  ['services', 'Services'],
  ['supplies', 'Supplies'],
  ['works', 'Works'],
])

export const frameworkAgreements = termList([
  ['none', 'No framework agreement'],
  ['fa-wo-rc', 'Framework agreement, without reopening of competition'],
  ['fa-w-rc', 'Framework agreement, with reopening of competition'],
  ['fa-mix', 'Framework agreement, partly with and partly without reopening of competition'],
])

export const dpsUsages = termList([
  ['none', 'No dynamic purchasing system'],
  ['dps-list', 'Dynamic purchasing system for the buyers named in the notice'],
  ['dps-nlist', 'Dynamic purchasing system also open to other buyers'],
])

export const innovativeAcquisitions = termList([
  ['mar-nov', 'Novel or significantly improved compared to what is on the market'],
  ['prod-innov', 'Product innovation'],
  ['proc-innov', 'Process innovation'],
  ['rd-act', 'Involves research and development'],
])

export const winnerStatuses = termList([
  ['selec-w', 'At least one winner was chosen'],
  ['open-nw', 'No winner chosen yet, the competition is still open'],
  ['clos-nw', 'No winner was chosen and the competition is closed'],
])

export const awardCriteria = termList([
  ['price', 'Price'],
  ['cost', 'Cost'],
  ['quality', 'Quality'],
])

export const buyerLegalTypes = termList([
  ['cga', 'Central government authority'],
  ['ra', 'Regional authority'],
  ['la', 'Local authority'],
  ['body-pl', 'Body governed by public law'],
  ['body-pl-cga', 'Body governed by public law, controlled by a central government authority', { parent: 'body-pl' }],
  ['body-pl-ra', 'Body governed by public law, controlled by a regional authority', { parent: 'body-pl' }],
  ['body-pl-la', 'Body governed by public law, controlled by a local authority', { parent: 'body-pl' }],
  ['pub-undert', 'Public undertaking'],
  ['pub-undert-cga', 'Public undertaking, controlled by a central government authority', { parent: 'pub-undert' }],
  ['pub-undert-ra', 'Public undertaking, controlled by a regional authority', { parent: 'pub-undert' }],
  ['pub-undert-la', 'Public undertaking, controlled by a local authority', { parent: 'pub-undert' }],
  ['org-sub', 'Organisation awarding a contract subsidised by a contracting authority'],
  ['org-sub-cga', 'Organisation awarding a contract subsidised by a central government authority', { parent: 'org-sub' }],
  ['org-sub-ra', 'Organisation awarding a contract subsidised by a regional authority', { parent: 'org-sub' }],
  ['org-sub-la', 'Organisation awarding a contract subsidised by a local authority', { parent: 'org-sub' }],
  ['eu-ins-bod-ag', 'EU institution, body or agency'],
  ['int-org', 'International organisation'],
  ['def-cont', 'Defence contractor'],
  ['spec-rights-entity', 'Entity with special or exclusive rights'],
])

export const buyerActivities = termList([
  ['health', 'Health'],
  ['soc-pro', 'Social protection'],
  ['gen-pub', 'General public services'],
  ['education', 'Education'],
  ['econ-aff', 'Economic affairs'],
  ['env-pro', 'Environmental protection'],
  ['hc-am', 'Housing and community amenities'],
  ['pub-os', 'Public order and safety'],
  ['rcr', 'Recreation, culture and religion'],
  ['defence', 'Defence'],
  ['airport', 'Airport-related activities'],
  ['electricity', 'Electricity-related activities'],
  ['gas-heat', 'Production, transport or distribution of gas or heat'],
  ['gas-oil', 'Extraction of gas or oil'],
  ['port', 'Port-related activities'],
  ['post', 'Postal services'],
  ['rail', 'Railway services'],
  ['solid-fuel', 'Exploration or extraction of coal or other solid fuels'],
  ['urttb', 'Urban railway, tramway, trolleybus or bus services'],
  ['water', 'Water-related activities'],
])

export const legalBases = termList([
  ['32014L0024', 'Directive 2014/24/EU (public procurement)'],
  ['32014L0025', 'Directive 2014/25/EU (utilities)'],
  ['32014L0023', 'Directive 2014/23/EU (concessions)'],
  ['32009L0081', 'Directive 2009/81/EC (defence and security)'],
  ['32024R2509', 'Regulation (EU, Euratom) 2024/2509 (EU institutions)'],
  ['32007R1370', 'Regulation (EC) No 1370/2007 (passenger transport)'],
  ['31985R2137', 'Regulation (EEC) No 2137/85 (economic interest groupings)'],
  ['32001R2157', 'Regulation (EC) No 2157/2001 (European companies)'],
  ['32003R1435', 'Regulation (EC) No 1435/2003 (European cooperative societies)'],
  ['other', 'Other'],
])

export const durationUnits = termList([
  ['DAY', 'Day'],
  ['WEEK', 'Week'],
  ['MONTH', 'Month'],
  ['YEAR', 'Year'],
])

export const euFunding = termList([
  ['eu-funds', 'Paid wholly or partly from EU funds'],
  ['no-eu-funds', 'Not paid from EU funds'],
])
