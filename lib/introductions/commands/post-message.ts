import 'server-only'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound, RuleBroken, RulesBroken } from '@/lib/platform/errors'
import { removeStoredFile, storeFile, type StoredFile } from '@/lib/platform/files'
import { admitWriting, mayMailAboutMessage } from '../asking-limit'
import { isClosed, lockIntroduction, partyOf, type LockedIntroduction } from '../lock-introduction'
import { tellSide } from '../mails'
import { attachmentLimits, otherSide, type AttachmentType, type Side } from '../model'
import { canSeeThread, introductionsVisibleTo } from '../policy'
import { readAttachment } from '../read/attachment'
import type { PostMessage } from '../schemas'

type Checked = { name: string; type: AttachmentType; bytes: Uint8Array }

/** Writes to the other side, once both have agreed. Files are looked into first; any that is refused keeps the whole message back. */
export async function postMessage(actor: Actor, input: PostMessage): Promise<{ messageId: string }> {
  if (actor.kind !== 'person') throw new NotFound()
  await admitWriting(actor)
  // Before anything is looked into: strangers are not worked for.
  const known = await db.introduction.findFirst({ where: { AND: [{ id: input.introductionId }, introductionsVisibleTo(actor)] }, select: { id: true } })
  if (!known) throw new NotFound()
  const files = await checkFiles(actor, input)
  const stored: StoredFile[] = []
  let isDecided = false
  try {
    return await db.$transaction(async (tx) => {
      const at = now()
      const { person, side, introduction } = await lockIntroduction(tx, actor, input.introductionId)
      if (side === null) throw new Forbidden('introduction.not-a-side')
      if (!canSeeThread(person, introduction)) throw new Conflict('introduction.not-agreed')
      await mustBeWelcome(tx, introduction, side)
      const { organisationId } = partyOf(introduction, side)
      await takeRoom(tx, organisationId, files)
      for (const file of files) stored.push(await storeFile(file.bytes))

      const attachments = stored.map(({ key, sha256, size }, position) => ({ organisationId, position, name: files[position]!.name, type: files[position]!.type, size, sha256, fileKey: key, at }))
      const message = await tx.introductionMessage.create({
        data: { introductionId: introduction.id, side, personId: person.personId, text: input.text, at, attachments: { create: attachments } },
        select: { id: true },
      })
      if (await mayMailAboutMessage(introduction.id, otherSide(side))) await tellSide(tx, introduction, otherSide(side), 'message')
      await recordAudit(tx, person, {
        action: 'post-message',
        subject: 'introduction',
        subjectId: introduction.id,
        detail: { messageId: message.id, files: stored.map(({ sha256, size }) => ({ sha256, size })) },
      })
      isDecided = true
      return { messageId: message.id }
    })
  } catch (error) {
    // Once the commit was asked for, a lost answer may have been a yes: then the bytes stay.
    if (!isDecided) for (const { key } of stored) await removeStoredFile(key)
    throw error
  }
}

async function checkFiles(person: PersonActor, { introductionId, files }: PostMessage): Promise<Checked[]> {
  if (files.length > attachmentLimits.perMessage) throw new RuleBroken('attachment.too-many', { maximum: attachmentLimits.perMessage }, 'files')
  const checked: Checked[] = []
  const refused: RuleBroken[] = []
  for (const file of files) {
    const read = await readAttachment(file)
    if ('type' in read) checked.push({ ...read, bytes: file.bytes })
    else {
      await recordAudit(db, person, { action: 'refuse-attachment', subject: 'introduction', subjectId: introductionId, detail: { code: read.refusal, size: file.bytes.length } })
      refused.push(new RuleBroken(`attachment.${read.refusal}`, { name: read.name, megabytes: attachmentLimits.bytes / 1024 / 1024 }, 'files'))
    }
  }
  const [first, ...more] = refused
  if (first) throw more.length > 0 ? new RulesBroken([first, ...more]) : first
  return checked
}

/** Whoever has been blocked since writes no more, and whoever blocked hears no answer to what they could still send. */
async function mustBeWelcome(tx: Tx, introduction: LockedIntroduction, side: Side): Promise<void> {
  if (isClosed(introduction, otherSide(side))) throw new Conflict('introduction.other-closed')
  const [own, other] = [partyOf(introduction, side).organisationId, partyOf(introduction, otherSide(side)).organisationId]
  const blocks = await tx.organisationBlock.findMany({
    where: { OR: [{ organisationId: own, blockedOrganisationId: other }, { organisationId: other, blockedOrganisationId: own }] },
    select: { organisationId: true },
  })
  if (blocks.length > 0) throw new RuleBroken(blocks.some((block) => block.organisationId === other) ? 'introduction.takes-none' : 'introduction.you-blocked')
}

/** One at a time per organisation, so that many messages at once do not each find the same room. */
async function takeRoom(tx: Tx, organisationId: string, files: readonly Checked[]): Promise<void> {
  if (files.length === 0) return
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`attachments of ${organisationId}`}, 0))::text`
  const taken = await tx.attachment.aggregate({ where: { organisationId }, _sum: { size: true }, _count: true })
  const bytes = (taken._sum.size ?? 0) + files.reduce((sum, file) => sum + file.bytes.length, 0)
  const { bytesPerOrganisation, filesPerOrganisation } = attachmentLimits
  if (bytes > bytesPerOrganisation || taken._count + files.length > filesPerOrganisation) {
    throw new RuleBroken('attachment.no-room', { megabytes: bytesPerOrganisation / 1024 / 1024, files: filesPerOrganisation }, 'files')
  }
}
