import { termList } from '../term-list'

/** The functional classes of the NICE Evidence Standards Framework, and the honest fourth answer. */
export const evidenceTiers = termList([
  ['a', 'A: improves how the system works', { note: 'Releases cost or staff time; no direct health outcome for the person' }],
  ['b', 'B: helps people understand and manage their health', { note: 'Communication, information, healthy living' }],
  ['c', 'C: informs, guides or provides diagnosis or treatment', { note: 'Includes every medical device' }],
  ['none-yet', 'No tier determined yet'],
])

export const evidenceKinds = termList([
  ['randomised-trial', 'Randomised controlled trial'],
  ['controlled-study', 'Comparative study without randomisation'],
  ['uncontrolled-study', 'Study without comparison group'],
  ['real-world', 'Real-world data from use'],
  ['economic', 'Cost or health-economic study'],
  ['pre-clinical', 'Pre-clinical study'],
  ['usability-study', 'Usability study with intended users'],
  ['published', 'Published in a peer-reviewed journal'],
  ['conference', 'Conference paper or poster'],
  ['unpublished', 'Unpublished data'],
  ['other', 'Other'],
])
