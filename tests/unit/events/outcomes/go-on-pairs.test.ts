import { describe, expect, it } from 'vitest'
import type { OrganisationKind } from '@/lib/accounts/model'
import type { EntryKind } from '@/lib/directory/model'
import { entryPairs, missingOf, type GoOnSide } from '@/lib/events/outcomes/go-on-pairs'

const side = (kind: OrganisationKind | null, entries: [string, EntryKind, boolean?][] = [], fields: Partial<GoOnSide> = {}): GoOnSide => ({
  organisation: kind && { id: kind, kind, isClosed: false },
  isSaidByMember: true,
  entries: entries.map(([id, entryKind, isBrought = true]) => ({ id, kind: entryKind, isBrought })),
  ...fields,
})

describe('the entries of a thread', () => {
  it('joins what seeks with what offers, whichever side it is on, what was brought first', () => {
    const company = side('SME', [['o1', 'OFFERING', false], ['o2', 'OFFERING']])
    const authority = side('HEALTH_AUTHORITY', [['n1', 'NEED']])
    expect(entryPairs(company, authority)).toEqual([
      { seekingId: 'n1', offeringId: 'o2', brought: 2 },
      { seekingId: 'n1', offeringId: 'o1', brought: 1 },
    ])
    expect(entryPairs(authority, company)).toEqual(entryPairs(company, authority))
  })

  it('misses nothing where there is a pair', () => {
    expect(missingOf(side('SME', [['o', 'OFFERING']]), side('INVESTOR', [['m', 'MANDATE']]))).toEqual([])
  })

  it('says which side misses what', () => {
    expect(missingOf(side('SME'), side('HEALTH_AUTHORITY', [['n', 'NEED']]))).toEqual([{ code: 'entry', side: 'own', kinds: ['OFFERING'] }])
    expect(missingOf(side('SME', [['o', 'OFFERING']]), side('INVESTOR'))).toEqual([{ code: 'entry', side: 'other', kinds: ['MANDATE'] }])
    expect(missingOf(side('SME'), side('HEALTH_AUTHORITY'))).toEqual([
      { code: 'entry', side: 'own', kinds: ['OFFERING'] },
      { code: 'entry', side: 'other', kinds: ['NEED'] },
    ])
  })

  it('says that two who both seek cannot have a thread', () => {
    expect(missingOf(side('HEALTH_AUTHORITY', [['n', 'NEED']]), side('INVESTOR', [['m', 'MANDATE']]))).toEqual([{ code: 'no-pair', side: 'both', kinds: [] }])
    expect(missingOf(side('CLUSTER'), side('HEALTH_AUTHORITY', [['n', 'NEED']]))).toEqual([{ code: 'no-pair', side: 'both', kinds: [] }])
  })

  it('asks for an account and a member before anything else', () => {
    expect(missingOf(side('SME', [['o', 'OFFERING']]), side(null))).toEqual([{ code: 'no-account', side: 'other', kinds: [] }])
    expect(missingOf(side('SME', [['o', 'OFFERING']], { isSaidByMember: false }), side('HEALTH_AUTHORITY', [['n', 'NEED']]))).toEqual([{ code: 'not-a-member', side: 'own', kinds: [] }])
    expect(missingOf(side('SME'), { ...side('HEALTH_AUTHORITY'), organisation: { id: 'x', kind: 'HEALTH_AUTHORITY', isClosed: true } })).toEqual([{ code: 'closed', side: 'other', kinds: [] }])
  })
})
