'use server'

import { addMeetingSchema, boardStepSchema, lockMeetingsSchema, moveMeetingSchema, removeMeetingSchema, swapMeetingsSchema, unlockMeetingsSchema } from '@/lib/events/board/board-schemas'
import { addMeeting } from '@/lib/events/commands/add-meeting'
import { lockMeetings } from '@/lib/events/commands/lock-meetings'
import { moveMeeting } from '@/lib/events/commands/move-meeting'
import { redoBoardEdit } from '@/lib/events/commands/redo-board-edit'
import { removeMeeting } from '@/lib/events/commands/remove-meeting'
import { swapMeetings } from '@/lib/events/commands/swap-meetings'
import { undoBoardEdit } from '@/lib/events/commands/undo-board-edit'
import { unlockMeetings } from '@/lib/events/commands/unlock-meetings'
import { runAction } from '@/lib/web/run-action'
import type { BoardAnswer } from '@/components/events/board/board-client'

/** What the board's page asks for. It then asks what happened, as every open board does; only a refusal is told here. */
type Done = Awaited<ReturnType<typeof runAction>>

const answer = (done: Done): BoardAnswer => (done.ok ? { isDone: true } : { isDone: false, message: [done.state.message, ...done.state.errors.map(({ message }) => message)].filter(Boolean).join(' ') })

export async function addMeetingAction(formData: FormData): Promise<BoardAnswer> {
  return answer(await runAction(addMeetingSchema, addMeeting, formData))
}

export async function moveMeetingAction(formData: FormData): Promise<BoardAnswer> {
  return answer(await runAction(moveMeetingSchema, moveMeeting, formData))
}

export async function swapMeetingsAction(formData: FormData): Promise<BoardAnswer> {
  return answer(await runAction(swapMeetingsSchema, swapMeetings, formData))
}

export async function removeMeetingAction(formData: FormData): Promise<BoardAnswer> {
  return answer(await runAction(removeMeetingSchema, removeMeeting, formData))
}

export async function lockMeetingsAction(formData: FormData): Promise<BoardAnswer> {
  return answer(await runAction(lockMeetingsSchema, lockMeetings, formData))
}

export async function unlockMeetingsAction(formData: FormData): Promise<BoardAnswer> {
  return answer(await runAction(unlockMeetingsSchema, unlockMeetings, formData))
}

export async function undoBoardEditAction(formData: FormData): Promise<BoardAnswer> {
  return answer(await runAction(boardStepSchema, undoBoardEdit, formData))
}

export async function redoBoardEditAction(formData: FormData): Promise<BoardAnswer> {
  return answer(await runAction(boardStepSchema, redoBoardEdit, formData))
}
