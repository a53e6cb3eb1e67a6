/** What the steps of an aim mean to the solver and to whoever judges a change. Pure, and without schemas. */
import type { Objective } from '@/lib/scheduling/model'
import type { AimStep, ScheduleAims } from './schedule-aims'

/**
 * A point of a meeting's value is the unit: a meeting is worth 0 to 100 of them.
 * A missing promised meeting costs so much that at "most" no meeting of others makes up for it (their two best are worth 200 at most).
 * An idle stretch between two meetings costs at "most" as much as a rather good meeting.
 */
const scoreOf: Record<AimStep, number> = { none: 0, little: 0.5, much: 1, most: 2 }
const floorOf: Record<AimStep, number> = { none: 0, little: 25, much: 100, most: 400 }
const gapOf: Record<AimStep, number> = { none: 0, little: 2, much: 10, most: 40 }

export const objectiveOf = (aims: ScheduleAims): Objective => ({ score: scoreOf[aims.value], floorShortfall: floorOf[aims.floors], breaks: gapOf[aims.gaps], priority: 1000 })

/** What one step of an aim costs or counts, to be said beside it. */
export const weightOf = (name: 'value' | 'floors' | 'gaps', at: AimStep): number => ({ value: scoreOf, floors: floorOf, gaps: gapOf })[name][at]
