import type { Prisma } from '@/lib/generated/prisma/client'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import type { LockedIntroduction } from './lock-introduction'
import { answerDays, isOpenState, reminderDaysBefore, type Side, type StepKind } from './model'
import { addWorkingDays } from './working-days'

type Step = { kind: StepKind; side: Side | null; personId: string | null; code?: string; text?: string }

/** Writes what came of it, if it still stands as it was read, and keeps the step. */
export async function moveIntroduction(tx: Tx, introduction: LockedIntroduction, at: Date, data: Prisma.IntroductionUncheckedUpdateManyInput, step: Step): Promise<void> {
  const changed = await tx.introduction.updateMany({ where: { id: introduction.id, state: introduction.state, expiresAt: introduction.expiresAt }, data: { ...data, ...(data.state ? { stateAt: at } : {}) } })
  if (changed.count === 0) throw new Conflict('introduction.is-over')
  await keepStep(tx, introduction.id, at, step)
}

export async function keepStep(tx: Tx, introductionId: string, at: Date, step: Step): Promise<void> {
  await tx.introductionStep.create({ data: { introductionId, at, ...step } })
}

/** Each turn has its own time: a question back must not eat up the other side's days. */
export function newTurn(at: Date): { expiresAt: Date; remindAt: Date } {
  const expiresAt = addWorkingDays(at, answerDays)
  return { expiresAt, remindAt: addWorkingDays(expiresAt, -reminderDaysBefore) }
}

/** It may have run out before the clock's job came by. */
export function mustBeOpen(introduction: LockedIntroduction, at: Date): void {
  if (!isOpenState(introduction.state) || introduction.expiresAt <= at) throw new Conflict('introduction.is-over')
}
