import { beforeEach, describe, expect, it } from 'vitest'
import { getBoard, getBoardNews, getBoardOutline, getMeetingReasons, listGapCandidates } from '@/lib/events/board/board-queries'
import { moveMeeting } from '@/lib/events/commands/move-meeting'
import { removeMeeting } from '@/lib/events/commands/remove-meeting'
import { undoBoardEdit } from '@/lib/events/commands/undo-board-edit'
import { getPublicationPreview } from '@/lib/events/board/publish-queries'
import { pairKey } from '@/lib/events/schedule/schedule-facts'
import { db } from '@/lib/platform/db'
import { getTranslator } from '@/lib/platform/i18n'
import { createAttendee, createEvent, createMeeting, createWish, type CreatedAttendee, type CreatedEvent } from '../../../factories/event'
import { strangersTo } from '../../../factories/event-strangers'
import { createMember } from '../../../factories/introduction'
import { countStatements } from '../../../factories/statements'

const t = getTranslator('en')

describe('reading the board', () => {
  let event: CreatedEvent
  let company: CreatedAttendee, other: CreatedAttendee, authority: CreatedAttendee, second: CreatedAttendee
  let id: string
  beforeEach(async () => {
    event = await createEvent({ slots: 4, tables: 2 })
    company = await createAttendee(event, 'sme', { name: 'Cardia' })
    other = await createAttendee(event, 'sme', { name: 'Pulse' })
    authority = await createAttendee(event, 'authority', { name: 'Riga East' })
    second = await createAttendee(event, 'authority', { name: 'Tartu' })
    id = (await createMeeting(event, company, authority, { slot: 0, isShown: false })).id
  })

  const move = (slot: number, version: number, actor = event.actor) => moveMeeting(actor, { eventId: event.id, meetingId: id, version, slotId: event.slots[slot]!.id, tableId: null, isAccepted: true })
  const colleagueOf = async () => {
    const { actor } = await createMember('RESEARCH', 'Helping hands')
    await db.eventStaff.create({ data: { eventId: event.id, personId: actor.personId, role: 'ORGANISER', addedById: event.actor.personId } })
    return actor
  }

  it('gives people, tables, slots and where meetings are, and whether participants know', async () => {
    const shown = await createMeeting(event, other, second, { slot: 1 })
    const board = await getBoard(event.actor, event.id)
    expect(board.meetings.map(({ id: each, slotId, told }) => [each, slotId, told])).toEqual([[id, event.slots[0]!.id, 'new'], [shown.id, event.slots[1]!.id, 'told']])
    expect([board.facts.participants.length, board.facts.slots.length, board.facts.tables.length, board.revision, board.canUndo]).toEqual([4, 4, 2, 0, false])
    await db.meeting.update({ where: { id: shown.id }, data: { slotId: event.slots[2]!.id } })
    await db.meeting.create({ data: { eventId: event.id, aId: company.participantId, bId: second.participantId, source: 'HAND', shownSlotId: event.slots[3]!.id, shownAt: new Date() } })
    const later = await getBoard(event.actor, event.id)
    expect(later.meetings.map(({ told }) => told)).toEqual(['new', 'moved'])
    expect(later.unpublishedRemovals).toBe(1)
  })

  it('tells of wishes not to meet only where they stand against a meeting, not whose they are, and no account of anybody', async () => {
    await createWish(event, authority, company, 'NOT')
    await createWish(event, other, second, 'NOT')
    const board = await getBoard(event.actor, event.id)
    expect(board.facts.never).toEqual([pairKey(company.registrationId, authority.registrationId)])
    const sent = JSON.stringify(board)
    for (const one of [company, other, authority, second]) for (const secret of [one.person.id, one.person.email]) expect(sent).not.toContain(secret)
  })

  it.each(['visitor', 'organiser of another event', 'organisation without events', 'desk staff', 'participant', 'job'])('does not exist for a %s', async (name) => {
    const { actor } = (await strangersTo(event)).find((stranger) => stranger.name === name)!
    const gap = { participantId: company.participantId, slotId: event.slots[1]!.id }
    for (const ask of [() => getBoard(actor, event.id), () => getBoardNews(actor, event.id, 0), () => getBoardOutline(actor, event.id), () => getMeetingReasons(actor, event.id, id, t), () => listGapCandidates(actor, event.id, gap, t), () => getPublicationPreview(actor, event.id)])
      await expect(ask()).rejects.toMatchObject({ name: 'NotFound', code: 'not-found' })
  })

  it('tells two organisers what the other did since, by name', async () => {
    const colleague = await colleagueOf()
    expect(await getBoardNews(event.actor, event.id, 0)).toEqual({ revision: 0, edits: [], meetings: [], gone: [], unpublishedRemovals: 0, canUndo: false, canRedo: false, undoesProposal: false })
    await move(1, 0, colleague)
    const news = await getBoardNews(event.actor, event.id, 0)
    expect(news).toMatchObject({
      revision: 1, gone: [], canUndo: false,
      edits: [{ revision: 1, kind: 'move', who: colleague.name, isOwn: false, count: 1, meetings: [{ one: company.person.name, other: authority.person.name }] }],
      meetings: [{ id, version: 1, slotId: event.slots[1]!.id }],
    })
    expect(await getBoardNews(colleague, event.id, 0)).toMatchObject({ canUndo: true, edits: [{ isOwn: true }] })
    await removeMeeting(event.actor, { eventId: event.id, meetingId: id, version: 1, isAccepted: true })
    expect(await getBoardNews(colleague, event.id, 1)).toMatchObject({ revision: 2, gone: [id], meetings: [], edits: [{ kind: 'remove', isOwn: false }] })
    await undoBoardEdit(event.actor, { eventId: event.id })
    expect(await getBoardNews(event.actor, event.id, 2)).toMatchObject({ revision: 3, gone: [], meetings: [{ id }], canRedo: true })
  })

  it('sends for the whole board where too much has happened, or the number is not of this board', async () => {
    await db.eventBoard.create({ data: { eventId: event.id, revision: 500 } })
    expect(await getBoardNews(event.actor, event.id, 100)).toEqual({ revision: 500, isTooOld: true })
    expect(await getBoardNews(event.actor, event.id, 501)).toEqual({ revision: 500, isTooOld: true })
  })

  it('asks the database as often for one meeting as for three', async () => {
    const one = await countStatements(() => getBoard(event.actor, event.id))
    await createMeeting(event, other, second, { slot: 0, table: 1 })
    await createMeeting(event, other, authority, { slot: 1, table: 1 })
    expect(await countStatements(() => getBoard(event.actor, event.id))).toBe(one)
  })

  it('proposes for a gap who is free and worth most, with reasons, and nobody that a side does not want', async () => {
    const investor = await createAttendee(event, 'investor', { name: 'Fund' })
    const busy = await createAttendee(event, 'authority', { name: 'Busy' })
    await createMeeting(event, other, busy, { slot: 1, table: 1 })
    await createWish(event, company, investor, 'LIKE')
    await createWish(event, second, company, 'NOT')
    const gap = { participantId: company.participantId, slotId: event.slots[1]!.id }
    const found = await listGapCandidates(event.actor, event.id, gap, t)
    expect(found.map(({ participantId }) => participantId)).toEqual([investor.participantId])
    expect(found[0]).toMatchObject({ organisation: 'Fund', sentences: [`${company.person.name} would like to meet ${investor.person.name}.`, expect.any(String)] })
    await db.eventWish.deleteMany({ where: { mark: 'NOT' } })
    expect((await listGapCandidates(event.actor, event.id, gap, t)).map(({ organisation }) => organisation)).toEqual(['Fund', 'Tartu'])
    await expect(listGapCandidates(event.actor, event.id, { ...gap, participantId: id }, t)).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('finds no reasons of a meeting of another event', async () => {
    const elsewhere = await createEvent()
    const meeting = await createMeeting(elsewhere, await createAttendee(elsewhere, 'sme'), await createAttendee(elsewhere, 'authority'), { slot: 0 })
    await expect(getMeetingReasons(event.actor, event.id, meeting.id, t)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(getMeetingReasons(event.actor, event.id, 'x', t)).rejects.toMatchObject({ name: 'NotFound' })
    expect(await getMeetingReasons(event.actor, event.id, id, t)).toEqual({ sentences: [], hasReasons: false })
  })

  it('previews what publishing changes, for how many, and what stands against a rule', async () => {
    const shown = await createMeeting(event, other, second, { slot: 1, table: 1 })
    await move(2, 0)
    await moveMeeting(event.actor, { eventId: event.id, meetingId: shown.id, version: 0, slotId: event.slots[3]!.id, tableId: null, isAccepted: true })
    await createWish(event, other, second, 'NOT')
    const preview = await getPublicationPreview(event.actor, event.id)
    expect(preview).toMatchObject({ revision: 2, isFirst: true, counts: { added: 1, moved: 1, removed: 0 }, told: 4, published: [] })
    expect(preview.changes.map(({ kind, one, from, place }) => [kind, one.organisation, from?.startsAt ?? null, place.startsAt])).toEqual([['added', 'Cardia', null, event.slots[2]!.startsAt], ['moved', 'Pulse', event.slots[1]!.startsAt, event.slots[3]!.startsAt]])
    expect(preview.conflicts).toEqual([{ id: shown.id, one: other.person.name, other: second.person.name, breaches: [{ code: 'unwished', isHard: true, params: {} }], mayNotGoOut: true }])
  })
})
