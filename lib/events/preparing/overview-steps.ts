import type { OverviewView } from './settings-queries'

/** The way from the first idea to the report, and where an event is on it. */
export const stepNames = ['details', 'programme', 'kinds', 'tables', 'questions', 'staff', 'publish', 'registrations', 'wishes', 'schedule', 'board', 'day', 'report'] as const
export type StepName = (typeof stepNames)[number]
export type StepState = 'done' | 'todo' | 'attention' | 'later' | 'optional'
export type Step = { name: StepName; state: StepState; note: string; params: Record<string, number | string>; page: string }

export function overviewSteps({ event, missing, warnings, phase, numbers }: OverviewView, troubles: number): Step[] {
  const isMissing = (...parts: string[]) => missing.some((part) => parts.includes(part))
  const ofDetails = missing.filter((part) => ['name', 'summary', 'place', 'days', 'closing'].includes(part))
  const isDraft = event.state === 'DRAFT'
  const waiting = (numbers.registrations.SUBMITTED ?? 0) + (numbers.registrations.QUESTIONED ?? 0)
  const confirmed = numbers.registrations.CONFIRMED ?? 0
  const afterPublishing = (state: StepState): StepState => (isDraft ? 'later' : state)
  const step = (name: StepName, state: StepState, note: string, params: Step['params'] = {}, page = `/${name}`): Step => ({ name, state, note, params, page })
  return [
    ofDetails.length > 0 ? step('details', 'todo', 'details-missing', { parts: ofDetails.join(' ') }) : step('details', 'done', 'details-done', { languages: Object.keys(event.texts).length }),
    isMissing('slots')
      ? step('programme', 'todo', 'programme-todo')
      : warnings.length > 0
        ? step('programme', 'attention', 'programme-warning', { count: warnings.length })
        : step('programme', 'done', 'programme-done', { slots: numbers.slots, agenda: numbers.agenda }),
    isMissing('kinds') ? step('kinds', 'todo', 'kinds-todo') : step('kinds', 'done', 'kinds-done', { count: numbers.kinds }),
    isMissing('tables') ? step('tables', 'todo', 'tables-todo') : troubles > 0 ? step('tables', 'attention', 'check', { count: troubles }) : step('tables', 'done', 'tables-done', { count: numbers.tables }),
    step('questions', numbers.questions > 0 ? 'done' : 'optional', 'questions', { count: numbers.questions }),
    step('staff', 'optional', 'staff'),
    isDraft ? step('publish', missing.length > 0 ? 'later' : 'todo', missing.length > 0 ? 'publish-missing' : 'publish-ready', { count: missing.length }, '/preview') : step('publish', 'done', 'publish-done', {}, '/preview'),
    step('registrations', afterPublishing(waiting > 0 ? 'attention' : confirmed > 0 ? 'done' : 'todo'), 'registrations', { waiting, confirmed }),
    step('wishes', confirmed === 0 ? 'later' : numbers.wishing === confirmed ? 'done' : 'todo', 'wishes', { count: numbers.wishing, all: confirmed }),
    step('schedule', numbers.proposals > 0 ? 'done' : confirmed > 1 && !isDraft ? 'todo' : 'later', 'schedule', { count: numbers.proposals }),
    step('board', numbers.publications > 0 ? 'done' : numbers.meetings > 0 ? 'todo' : 'later', 'board', { meetings: numbers.meetings, publications: numbers.publications }),
    phase === 'coming' ? step('day', 'later', 'day-later') : step('day', phase === 'over' ? 'done' : 'attention', 'day', { count: numbers.checkedIn, all: numbers.people }),
    phase === 'over' && !isDraft ? step('report', 'todo', 'report') : step('report', 'later', 'report-later'),
  ]
}
