import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import { lockedSelect, partyOf, type LockedIntroduction } from '../lock-introduction'
import { tellSide } from '../mails'
import { openStates, sides, type Side } from '../model'
import { keepStep } from '../move-introduction'
import { canTendIntroductions, hasToAnswer } from '../policy'

const batch = 200

/** One mail to whoever's turn it is, some days before the time is over. Of two processes at once, one sends it. */
export async function remindIntroductions(actor: Actor): Promise<{ reminded: number }> {
  if (!canTendIntroductions(actor)) throw new Forbidden()
  const at = now()
  let reminded = 0
  for (let last: string | undefined; ; ) {
    const due = await db.introduction.findMany({
      where: { state: { in: [...openStates] }, remindAt: { lte: at }, expiresAt: { gt: at }, id: { gt: last } },
      orderBy: { id: 'asc' },
      take: batch,
      select: lockedSelect,
    })
    for (const introduction of due) if (await remind(actor, introduction, at)) reminded++
    if (due.length < batch) return { reminded }
    last = due.at(-1)!.id
  }
}

async function remind(actor: { kind: 'job'; name: string }, introduction: LockedIntroduction, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.introduction.updateMany({ where: { id: introduction.id, state: introduction.state, remindAt: { lte: at } }, data: { remindAt: null } })
    if (count === 0) return false
    for (const side of sides) if (isWaitedFor(introduction, side)) await tellSide(tx, introduction, side, 'reminder')
    await keepStep(tx, introduction.id, at, { kind: 'reminded', side: null, personId: null })
    await recordAudit(tx, actor, { action: 'remind-introduction', subject: 'introduction', subjectId: introduction.id })
    return true
  })
}

function isWaitedFor(introduction: LockedIntroduction, side: Side): boolean {
  if (introduction.state === 'WAITING_ON_ASKER') return introduction.askerSide === side
  return hasToAnswer(side, introduction) && partyOf(introduction, side).agreedAt === null
}
