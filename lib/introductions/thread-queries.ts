import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { readStoredFile } from '@/lib/platform/files'
import { isUuid } from './id'
import type { AttachmentType } from './model'
import { threadsVisibleTo } from './policy'
import { getIntroduction } from './queries'
import type { IntroductionView, MessageView } from './view'

export type AttachmentFile = { name: string; type: AttachmentType; size: number; bytes: Uint8Array }

/** One file of a thread, for members of the two organisations. Whatever is wrong, it is not found. */
export async function getAttachment(actor: Actor, introductionId: string, attachmentId: string): Promise<AttachmentFile> {
  if (!isUuid(introductionId) || !isUuid(attachmentId)) throw new NotFound()
  const found = await db.attachment.findFirst({
    where: { id: attachmentId, message: { introductionId, introduction: threadsVisibleTo(actor) } },
    select: { name: true, type: true, size: true, sha256: true, fileKey: true },
  })
  if (!found) throw new NotFound()
  const { fileKey, sha256, name, type, size } = found
  return { name, type: type as AttachmentType, size, bytes: await readStoredFile({ key: fileKey, sha256 }) }
}

export type ExportedMessage = Omit<MessageView, 'attachments'> & { attachments: (MessageView['attachments'][number] & { file: string })[] }
/** `introduction` is what the page shows this side; `file` is the attachment's place in the archive. */
export type ThreadExport = { introduction: Omit<IntroductionView, 'messages' | 'can' | 'colleagues'>; messages: ExportedMessage[] }

/** An introduction with its whole thread, as this side sees it, to take away. */
export async function getExport(actor: Actor, introductionId: string): Promise<ThreadExport> {
  const { messages, can: _can, colleagues: _colleagues, ...introduction } = await getIntroduction(actor, introductionId)
  if (introduction.role === 'BROKER') throw new NotFound()
  let number = 0
  return {
    introduction,
    messages: messages.map((message) => ({ ...message, attachments: message.attachments.map((file) => ({ ...file, file: `attachments/${String(++number).padStart(3, '0')} ${file.name}` })) })),
  }
}
