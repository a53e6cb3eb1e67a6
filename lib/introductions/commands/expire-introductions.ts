import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Conflict, Forbidden } from '@/lib/platform/errors'
import { lockedSelect, ofSide, type LockedIntroduction } from '../lock-introduction'
import { tellBroker, tellSide } from '../mails'
import { openStates, otherSide } from '../model'
import { moveIntroduction } from '../move-introduction'
import { canTendIntroductions } from '../policy'

const batch = 200

/** Lets run out what nobody answered in time, each in its own transaction. However often and wherever it runs, each ends once. */
export async function expireIntroductions(actor: Actor): Promise<{ expired: number }> {
  if (!canTendIntroductions(actor)) throw new Forbidden()
  const at = now()
  let expired = 0
  for (let last: string | undefined; ; ) {
    const due = await db.introduction.findMany({
      where: { state: { in: [...openStates] }, expiresAt: { lte: at }, id: { gt: last } },
      orderBy: { id: 'asc' },
      take: batch,
      select: lockedSelect,
    })
    for (const introduction of due) if (await expire(actor, introduction, at)) expired++
    if (due.length < batch) return { expired }
    last = due.at(-1)!.id
  }
}

async function expire(actor: { kind: 'job'; name: string }, introduction: LockedIntroduction, at: Date): Promise<boolean> {
  try {
    await db.$transaction(async (tx) => {
      const asker = introduction.askerSide
      // A question back that is followed by silence was no answer.
      const silent = asker !== null && introduction.state === 'REQUESTED' ? ofSide(otherSide(asker), { answeredAt: null }) : {}
      await moveIntroduction(tx, introduction, at, { ...silent, state: 'EXPIRED', remindAt: null }, { kind: 'expired', side: null, personId: null })
      if (asker !== null) await tellSide(tx, introduction, asker, 'expired')
      await tellBroker(tx, introduction, 'expired')
      await recordAudit(tx, actor, { action: 'expire-introduction', subject: 'introduction', subjectId: introduction.id, detail: { from: introduction.state } })
    })
    return true
  } catch (error) {
    if (error instanceof Conflict) return false // answered in this moment
    throw error
  }
}
