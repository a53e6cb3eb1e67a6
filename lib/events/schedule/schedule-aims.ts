/** What a schedule is to aim at, as an organiser says it in words, and what that means to the solver. */
import { z } from 'zod'

export const aimSteps = ['none', 'little', 'much', 'most'] as const
export type AimStep = (typeof aimSteps)[number]
/** `value`: meetings worth most; `floors`: everybody has what they were promised; `gaps`: few idle slots between meetings; `stay`: people change tables seldom. */
export const aimNames = ['value', 'floors', 'gaps', 'stay'] as const
export type AimName = (typeof aimNames)[number]

const step = z.enum(aimSteps)
/** The steps an aim has. Tables are given out after the slots and cost nothing, so people either stay where they sat or do not. */
export const stepsOf = (name: AimName): readonly AimStep[] => (name === 'stay' ? ['none', 'most'] : aimSteps)
export const scheduleAimsSchema = z.object({ value: step, floors: step, gaps: step, stay: z.enum(['none', 'most']) })
export type ScheduleAims = z.infer<typeof scheduleAimsSchema>

export const usualAims: ScheduleAims = { value: 'much', floors: 'most', gaps: 'little', stay: 'most' }

/** As kept with an event or a proposal; what is missing there is as usual. */
export function aimsOf(kept: unknown): ScheduleAims {
  const given = typeof kept === 'object' && kept !== null ? kept : {}
  const parsed = scheduleAimsSchema.safeParse({ ...usualAims, ...given })
  return parsed.success ? parsed.data : usualAims
}

// Without schemas, as the board judges in the browser too.
export { objectiveOf, weightOf } from './aim-weights'

/** `stay`: people stay where they sat while others come to them; `in-order`: each slot fills the tables from the first one on. */
export const seatingOf = (aims: ScheduleAims): 'in-order' | 'stay' => (aims.stay === 'none' ? 'in-order' : 'stay')
