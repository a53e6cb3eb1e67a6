import 'server-only'
import { expireIntroductions } from '@/lib/introductions/commands/expire-introductions'
import { remindIntroductions } from '@/lib/introductions/commands/remind-introductions'

const actor = { kind: 'job', name: 'tend-introductions' } as const

/** Reminds whoever's turn it is, and lets run out what nobody answered. */
export async function tendIntroductions(): Promise<void> {
  await expireIntroductions(actor)
  await remindIntroductions(actor)
}
