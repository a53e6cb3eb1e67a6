import { expect, test } from 'vitest'
import { changeEmailSchema, registerPersonSchema, renamePersonSchema, signInSchema } from '@/lib/accounts/person-schemas'

const valid = { name: 'Ada Berg', email: 'ada@example.org', password: 'seven green boats', locale: 'en' }

test('one spelling of an address', () => {
  expect(signInSchema.parse({ email: '  Ada@Example.ORG ', password: 'x' })).toEqual({ email: 'ada@example.org', password: 'x' })
})

test('takes only what may be written: roles, state and hashes are dropped', () => {
  const stuffed = { ...valid, id: 'x', platformRoles: ['ADMIN'], emailVerifiedAt: '2027-01-01', passwordHash: 'x', isDemo: true, createdAt: 'x', organisationId: 'x', client: { address: '127.0.0.1' } }
  expect(registerPersonSchema.parse(stuffed)).toEqual(valid)
})

test.each([
  ['a name with a web address', { name: 'Win at https://evil.example' }],
  ['a name with a web address without a scheme', { name: 'www.evil.example' }],
  ['a name with markup', { name: '<b>Ada</b>' }],
  ['a name on two lines', { name: 'Ada\nBcc: eve@example.org' }],
  ['a name that turns the line round', { name: 'Ada \u202egro.elpmaxe' }],
  ['no name', { name: '   ' }],
  ['an address without a domain', { email: 'ada@' }],
  ['an address with a second line', { email: 'ada@example.org\nbcc:eve@example.org' }],
  ['two addresses', { email: 'ada@example.org,eve@example.org' }],
  ['a short password', { password: 'ninechars' }],
  ['a password of one character', { password: 'aaaaaaaaaaaa' }],
  ['a password that holds the address', { email: 'adaberg@example.org', password: 'adaberg-2027' }],
  ['a query in place of a text', { email: { not: '' } }],
])('refuses %s', (_, change) => {
  expect(registerPersonSchema.safeParse({ ...valid, ...change }).success).toBe(false)
})

test('a name is kept as people write it', () => {
  expect(renamePersonSchema.parse({ name: ' Łukasz Ångström-O’Neill ' })).toEqual({ name: 'Łukasz Ångström-O’Neill' })
})

test('an operator is no address', () => {
  expect(changeEmailSchema.safeParse({ email: { contains: '@' }, currentPassword: 'x' }).success).toBe(false)
})
