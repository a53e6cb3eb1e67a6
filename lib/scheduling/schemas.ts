import { z } from 'zod'
import { problemFormat, reasons, shortageKinds, solutionFormat, statuses } from './model'

/** More than any event; what lies above is refused before anything is built from it. */
export const limits = { slots: 1000, people: 20_000, candidates: 500_000, cells: 100_000_000 }

const id = z.string({ error: 'must be a text' }).min(1, { error: 'must not be empty' }).max(200, { error: 'must have at most 200 letters' })
const count = z.int({ error: 'must be a whole number' }).min(0, { error: 'must not be negative' }).max(1_000_000, { error: 'is too large' })
const weight = z.number({ error: 'must be a number' }).min(0, { error: 'must not be negative' }).max(1e9, { error: 'is too large' })
const truth = z.boolean({ error: 'must be true or false' })
const moment = z.iso.datetime({ offset: true, error: 'must be a time with its offset, such as 2027-03-01T09:00:00+01:00' })
const ids = z.array(id, { error: 'must be a list of ids' })
const windows = z.array(ids.min(1, { error: 'must not be empty' }), { error: 'must be a list of lists of slots' })
const tableFault = { error: 'must be the id of a table, or its number from 1' }
const table = z.union([id, z.int(tableFault).min(1, tableFault)], tableFault)

export const slotSchema = z.object({ id, start: moment.optional(), end: moment.optional(), session: id.optional() })
export const participantSchema = z.object({
  id,
  role: id.optional(),
  organisation: id.optional(),
  available: ids.optional().describe('Slots in which the person is there; absent means always'),
  minMeetings: count.optional().describe('Soft floor'),
  maxMeetings: count.optional().describe('Hard'),
  fixedTable: table.optional(),
  restAfter: count.optional().describe('After this many meetings in a row one slot stays free; 0 is no such rule'),
  freeOneOf: windows.optional().describe('Of each of these windows one slot stays free'),
  standby: truth.optional().describe('Comes only if called: no meetings until a schedule is re-planned with them'),
})
export const candidateSchema = z.object({
  id,
  a: id,
  b: id,
  score: z.number({ error: 'must be a number from 0 to 100' }).min(0, { error: 'must be a number from 0 to 100' }).max(100, { error: 'must be a number from 0 to 100' }).default(0),
  required: truth.optional(),
  forbidden: truth.optional(),
  session: id.optional(),
  fixedSlot: id.optional(),
  before: ids.optional().describe('Strictly earlier than those, where both are held'),
  oneOf: id.optional().describe('Of all candidates with the same name here at most one is held'),
  priority: z.int({ error: 'must be a whole number from 0 to 9' }).min(0, { error: 'must be a whole number from 0 to 9' }).max(9, { error: 'must be a whole number from 0 to 9' }).optional(),
})
export const lockSchema = z.object({ candidate: id, slot: id, table: table.optional() })
const tablesFault = { error: 'must be a whole number above 0, or a list of tables with an id each' }
export const tablesSchema = z.union([z.int(tablesFault).min(1, tablesFault), z.array(z.object({ id }), tablesFault).min(1, tablesFault)], tablesFault)
const objectiveSchema = z.object({ score: weight, floorShortfall: weight, breaks: weight, priority: weight }, { error: 'must hold weights' }).partial()
const list = (what: string) => z.array(z.unknown(), { error: `must be a list of ${what}` })
export const frameSchema = z.object({
  format: z.literal(problemFormat, { error: `must be "${problemFormat}"` }),
  slots: list('slots').min(1, { error: 'must not be empty: add at least one slot' }).max(limits.slots, { error: `must not hold more than ${limits.slots}` }),
  tables: tablesSchema,
  participants: list('participants').min(1, { error: 'must not be empty: add who takes part' }).max(limits.people, { error: `must not hold more than ${limits.people}` }),
  candidates: list('candidates').min(1, { error: 'must not be empty: add the meetings that may be held' }).max(limits.candidates, { error: `must not hold more than ${limits.candidates}` }),
  locked: list('locks').max(limits.candidates, { error: `must not hold more than ${limits.candidates}` }).optional(),
  objective: objectiveSchema.optional(),
  maxBreakDifference: count.optional(),
  restAfter: count.optional(),
  freeOneOf: windows.optional(),
})

/** The format alone; `read-problem.ts` also compares the parts with each other and names what it finds. */
export const problemSchema = frameSchema.extend({
  slots: z.array(slotSchema).min(1).max(limits.slots),
  participants: z.array(participantSchema).min(1).max(limits.people),
  candidates: z.array(candidateSchema).min(1).max(limits.candidates),
  locked: z.array(lockSchema).optional(),
})

const roleFairnessSchema = z.object({ role: z.string(), people: z.int(), meetings: z.int(), fewest: z.int(), median: z.number(), most: z.int(), scoreShare: z.number() })
const shortageSchema = z.object({
  kind: z.enum(shortageKinds),
  isHard: z.boolean().describe('True: no schedule exists; false: a floor that cannot be reached'),
  people: ids,
  candidates: ids,
  slots: ids,
  needed: z.int(),
  possible: z.int(),
  detail: z.string(),
  mend: z.string(),
  available: z.array(z.object({ person: id, slot: id })).optional(),
  tables: z.int().optional(),
})

export const solutionSchema = z.object({
  format: z.literal(solutionFormat, { error: `must be "${solutionFormat}"` }),
  status: z.enum(statuses),
  objective: z.number(),
  bound: z.number(),
  gap: z.number(),
  score: z.number(),
  floorShortfall: z.number(),
  breaks: z.number(),
  meetings: z.array(z.object({ candidate: id, slot: id, table })),
  unscheduled: z.array(z.object({ candidate: id, reason: z.enum(reasons), detail: z.string(), people: ids.optional(), slots: ids.optional(), instead: ids.optional(), loss: z.number().optional(), possible: z.string().optional() })),
  fairness: z.object({ all: roleFairnessSchema, roles: z.array(roleFairnessSchema), belowFloor: z.array(z.object({ person: id, meetings: z.int(), floor: z.int(), why: z.string() })) }).optional(),
  shortages: z.array(shortageSchema).optional(),
  conflict: z.string().optional(),
  seconds: z.number(),
  seed: z.number(),
})

/** File names below docs/ and their texts. */
export function jsonSchemas(): Record<string, string> {
  const text = (schema: z.ZodType, title: string) => `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`
  return { 'schedule-problem.schema.json': text(problemSchema, problemFormat), 'schedule-solution.schema.json': text(solutionSchema, solutionFormat) }
}
