import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { postMessage } from '@/lib/introductions/commands/post-message'
import { sweepFiles } from '@/lib/introductions/commands/sweep-files'
import { db } from '@/lib/platform/db'
import { pdf } from '@/tests/factories/attached'
import { auditedActions } from '@/tests/factories/audit'
import { createAccepted, createMember } from '@/tests/factories/introduction'
import { outcomeOf } from '@/tests/factories/refusal'

const job = { kind: 'job', name: 'test' } as const
const exists = (key: string) => access(join(process.env.SUND_FILES!, key.slice(0, 2), key)).then(() => true, () => false)

async function sendFile() {
  const { seller, introductionId } = await createAccepted()
  await postMessage(seller.actor, { introductionId, text: '', files: [{ name: 'a.pdf', bytes: pdf() }] })
  return { seller, key: (await db.attachment.findFirstOrThrow({ where: { message: { introductionId } } })).fileKey }
}

test('what an organisation sent leaves the disk after it is removed, by whatever way; the rest stays', async () => {
  const [gone, kept] = [await sendFile(), await sendFile()]
  expect(await sweepFiles(job)).toEqual({ removed: 0 })
  await db.organisation.delete({ where: { id: gone.seller.organisation.id } })
  expect(await exists(gone.key)).toBe(true)
  expect(await sweepFiles(job)).toEqual({ removed: 1 })
  expect([await exists(gone.key), await exists(kept.key), await sweepFiles(job)]).toEqual([false, true, { removed: 0 }])
  expect((await auditedActions()).filter((action) => action === 'sweep-files')).toHaveLength(1)
})

test('only the clock sweeps', async () => {
  expect([await outcomeOf(sweepFiles(visitor)), await outcomeOf(sweepFiles((await createMember()).actor))]).toEqual(Array(2).fill('Forbidden forbidden'))
})
