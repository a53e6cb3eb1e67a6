import { termList } from '../term-list'

/** Technology readiness levels as the EU research programmes define them. */
export const readinessLevels = termList([
  ['1', 'Basic principles observed'],
  ['2', 'Technology concept formulated'],
  ['3', 'Experimental proof of concept'],
  ['4', 'Technology validated in the laboratory'],
  ['5', 'Technology validated in a relevant environment'],
  ['6', 'Technology demonstrated in a relevant environment'],
  ['7', 'Prototype demonstrated in an operational environment'],
  ['8', 'System complete and qualified'],
  ['9', 'System proven in an operational environment'],
])
