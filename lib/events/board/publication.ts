/** What publishing the board would change for participants. Pure. */
export type TwoLayers = { id: string; aId: string; bId: string; slotId: string | null; tableId: string | null; shownSlotId: string | null; shownTableId: string | null; wasTold: boolean }
export type ShownChangeKind = 'added' | 'moved' | 'removed'
export type ShownChange<M extends TwoLayers = TwoLayers> = { kind: ShownChangeKind; meeting: M }

/** Of planned meetings: what the board says against what was told. */
export function shownChanges<M extends TwoLayers>(meetings: readonly M[]): ShownChange<M>[] {
  return meetings.flatMap((meeting): ShownChange<M>[] => {
    if (meeting.slotId === null) return meeting.shownSlotId === null ? [] : [{ kind: 'removed', meeting }]
    if (meeting.shownSlotId === null) return [{ kind: 'added', meeting }]
    return meeting.slotId !== meeting.shownSlotId || meeting.tableId !== meeting.shownTableId ? [{ kind: 'moved', meeting }] : []
  })
}

/**
 * Who is told, and how: their whole day the first time, afterwards only what changes for them. At the first publication that is everybody who comes,
 * those without a meeting too.
 */
export function tellings<M extends TwoLayers>(meetings: readonly M[], participantIds: readonly string[], isFirst: boolean): Map<string, { kind: 'whole' | 'changes'; changes: ShownChange<M>[] }> {
  const told = new Set(meetings.flatMap((meeting) => (meeting.wasTold ? [meeting.aId, meeting.bId] : [])))
  const byPerson = new Map<string, ShownChange<M>[]>()
  for (const change of shownChanges(meetings)) for (const person of [change.meeting.aId, change.meeting.bId]) byPerson.set(person, [...(byPerson.get(person) ?? []), change])
  return new Map(
    participantIds.flatMap((id) => {
      const changes = byPerson.get(id) ?? []
      if (!isFirst && changes.length === 0) return []
      return [[id, { kind: told.has(id) ? ('changes' as const) : ('whole' as const), changes }] as const]
    }).filter(([, { kind, changes }]) => kind === 'whole' || changes.length > 0),
  )
}

/** Rules that no publication may break: these meetings would not be right at any place or time. */
export const neverPublished: readonly string[] = ['unwished', 'not-coming', 'colleagues', 'kinds-do-not-meet']
