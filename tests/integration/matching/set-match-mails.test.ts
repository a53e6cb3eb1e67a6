import { expect, test } from 'vitest'
import { visitor } from '@/lib/accounts/model'
import { setMatchMails } from '@/lib/matching/commands/set-match-mails'
import { getsMatchMails } from '@/lib/matching/match-mail-queries'
import { auditedActions } from '@/tests/factories/audit'
import { actorFor, createPerson } from '@/tests/factories/person'

test('turns one’s own mails off and on, and nobody else’s', async () => {
  const [ada, ben] = [await actorFor(await createPerson()), await actorFor(await createPerson())]
  expect(await getsMatchMails(ada)).toBe(true)
  await setMatchMails(ada, { isOn: false, personId: ben.personId } as { isOn: boolean })
  expect([await getsMatchMails(ada), await getsMatchMails(ben)]).toEqual([false, true])
  await setMatchMails(ada, { isOn: true })
  expect(await getsMatchMails(ada)).toBe(true)
  expect(await auditedActions()).toEqual(['set-match-mails', 'set-match-mails'])
})

test('refuses a visitor', async () => {
  await expect(setMatchMails(visitor, { isOn: false })).rejects.toMatchObject({ code: 'sign-in-first' })
})
