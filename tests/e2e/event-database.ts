import { join } from 'node:path'
import pg from 'pg'
import { generateWishes } from '../factories/meeting-day'

/** The database of the server under test: for what no page of this test could do in its time, hundreds of answers of others and the passing of days. */
export type Database = { query: (text: string, values?: unknown[]) => Promise<pg.QueryResult>; close: () => Promise<void> }

export async function openDatabase(): Promise<Database> {
  const state = join(import.meta.dirname, '../../.data/test/e2e')
  const { startPostgres } = await import('../../scripts/postgres.mjs')
  const postgres = await startPostgres({ dir: join(state, 'postgres') }) // joins the one that runs
  const client = new pg.Client({ connectionString: postgres.url('sund') })
  await client.connect()
  return {
    query: (text, values) => client.query(text, values),
    close: async () => {
      await client.end()
      postgres.stop()
    },
  }
}

/** Of everybody who has said nothing yet. */
export async function wishOfOthers(database: Database, eventId: string): Promise<void> {
  const { rows } = await database.query('select "id", "kindId", exists (select 1 from "EventWish" w where w."fromId" = r."id") as "hasSaid" from "EventRegistration" r where "eventId" = $1 order by "organisationName"', [eventId])
  const said = new Set(rows.filter((row) => row.hasSaid).map((row) => row.id))
  await database.query(
    `insert into "EventWish" ("id", "eventId", "fromId", "toId", "mark", "byPersonId", "at")
     select gen_random_uuid(), $1, w."fromId", w."toId", w."mark"::"WishMark", gen_random_uuid(), now() from jsonb_to_recordset($2::jsonb) as w ("fromId" uuid, "toId" uuid, "mark" text)`,
    [eventId, JSON.stringify(generateWishes(rows, 11, (id) => said.has(id)))],
  )
}

/** The days pass: the slot with this number (from 0) began ten minutes ago. */
export async function passUntilSlot(database: Database, eventId: string, number: number): Promise<void> {
  const { rows } = await database.query('select "startsAt" from "MeetingSlot" where "eventId" = $1 order by "startsAt" offset $2 limit 1', [eventId, number])
  const seconds = Math.round((rows[0].startsAt.getTime() - (Date.now() - 600_000)) / 1000)
  const back = `- make_interval(secs => ${seconds})`
  await database.query(`update "MeetingSlot" set "startsAt" = "startsAt" ${back}, "endsAt" = "endsAt" ${back}, "plannedStartsAt" = "plannedStartsAt" ${back}, "plannedEndsAt" = "plannedEndsAt" ${back} where "eventId" = $1`, [eventId])
  await database.query(`update "MeetingSession" set "startsAt" = "startsAt" ${back}, "endsAt" = "endsAt" ${back} where "eventId" = $1`, [eventId])
  await database.query(`update "MatchEvent" set "startsOn" = current_date, "endsOn" = current_date, "registrationClosesAt" = now() - interval '10 days', "wishesCloseAt" = now() - interval '5 days' where "id" = $1`, [eventId])
}

/** What the others say: most meetings were held, and useful to some degree. */
export async function outcomesOfOthers(database: Database, eventId: string): Promise<void> {
  await database.query(
    `insert into "MeetingOutcome" ("meetingId", "registrationId", "byPersonId", "wasHeld", "usefulness", "nextStep", "at")
     select m."id", p."registrationId", gen_random_uuid(), true, 1 + abs(hashtext(m."id"::text)) % 3, (array['NONE', 'INFORMATION', 'SECOND_MEETING', 'PILOT_TALK'])[1 + abs(hashtext(p."id"::text)) % 4]::"NextStep", now()
     from "Meeting" m join "EventParticipant" p on p."id" in (m."aId", m."bId") where m."eventId" = $1 and m."state" = 'PLANNED' and m."shownSlotId" is not null
     on conflict do nothing`,
    [eventId],
  )
}

/** A search for a schedule that takes no longer than it must, put in line as the form does it; over when this is. */
export async function searchQuickly(database: Database, eventId: string, seconds: number): Promise<number> {
  const { rows } = await database.query(
    `insert into "ScheduleProposal" ("id", "eventId", "number", "aims", "seed", "timeLimit", "requestedById", "createdAt")
     select gen_random_uuid(), $1, coalesce(max("number"), 0) + 1, '{}', coalesce(max("number"), 0) + 1, $2, gen_random_uuid(), now() from "ScheduleProposal" where "eventId" = $1 returning "number"`,
    [eventId, seconds],
  )
  const { number } = rows[0]
  const isOver = async () => (await database.query('select 1 from "ScheduleProposal" where "eventId" = $1 and "number" = $2 and "state" in (\'DONE\', \'FAILED\')', [eventId, number])).rowCount === 1
  while (!(await isOver())) await new Promise((done) => setTimeout(done, 300))
  return number
}

/** The demo event with this state of things. */
export async function findDemoEvent(database: Database, which: 'coming' | 'over'): Promise<string> {
  const { rows } = await database.query(`select "id" from "MatchEvent" where "isDemo" and "copiedFromId" is null and ("startsOn" > current_date) = $1 order by "createdAt" limit 1`, [which === 'coming'])
  return rows[0].id
}
