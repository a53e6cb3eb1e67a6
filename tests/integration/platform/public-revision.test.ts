import { describe, expect, it } from 'vitest'
import pg from 'pg'
import { createEntry } from '@/tests/factories/entry'
import { createOrganisation } from '@/tests/factories/organisation'
import { createPerson } from '@/tests/factories/person'
import { db } from '@/lib/platform/db'
import { foldText } from '@/lib/platform/fold-text'

const revision = async () => Number((await db.publicRevision.findUnique({ where: { id: 1 } }))?.value ?? 0)

async function raisedBy(work: () => Promise<unknown>): Promise<number> {
  const before = await revision()
  await work()
  return (await revision()) - before
}

describe('the public revision', () => {
  it('stands still while a draft is written, alone or beside what is published', async () => {
    const owner = await createOrganisation()
    let draft = { id: '' }
    expect(await raisedBy(async () => (draft = await createEntry('NEED', { organisationId: owner.id, state: 'DRAFT' })))).toBe(0)
    const published = await createEntry('NEED', { organisationId: owner.id })
    for (const { id } of [draft, published]) {
      expect(await raisedBy(() => db.entry.update({ where: { id }, data: { draft: { title: 'x' }, draftSavedAt: new Date(), draftById: owner.owner.id, revision: { increment: 1 } } }))).toBe(0)
    }
    expect(await raisedBy(() => db.entry.delete({ where: { id: draft.id } }))).toBe(0)
    expect(await raisedBy(() => createPerson())).toBe(0)
  })

  it('grows with everything others may see', async () => {
    const owner = await createOrganisation()
    const draft = await createEntry('NEED', { organisationId: owner.id, state: 'DRAFT' })
    const change = (data: Parameters<typeof db.entry.update>[0]['data']) => () => db.entry.update({ where: { id: draft.id }, data })
    const works = [
      change({ state: 'PUBLISHED', content: { title: 'x' }, title: 'x' }),
      change({ content: { title: 'y' } }),
      change({ state: 'ARCHIVED' }),
      change({ state: 'PUBLISHED', draft: { title: 'z' } }),
      () => db.entry.updateMany({ data: { buyerName: 'Claimed' } }),
      () => db.entry.delete({ where: { id: draft.id } }),
      () => createEntry('NEED', { organisationId: owner.id }),
      () => db.organisation.update({ where: { id: owner.id }, data: { name: 'New name' } }),
      () => db.organisationVerification.create({ data: { organisationId: owner.id, state: 'VERIFIED' } }),
      () => db.notice.create({ data: { sourceKey: 'k', seriesKey: 's', contentHash: 'h', format: 'eforms', record: {}, lots: { create: { position: 1, content: {} } } } }),
      () => db.vocabularyTerm.create({ data: { vocabulary: 'cpv', code: '48', labels: {}, list: 'cpv' } }),
    ]
    const raised: boolean[] = []
    for (const work of works) raised.push((await raisedBy(work)) > 0)
    expect(raised).toEqual(works.map(() => true))
  })

  it('grows once per transaction, and not at all with one that is undone', async () => {
    const owner = await createOrganisation()
    const rename = (name: string) => db.organisation.update({ where: { id: owner.id }, data: { name } })
    expect(await raisedBy(() => db.$transaction([rename('a'), rename('b'), rename('c')]))).toBe(1)
    const undone = () => db.$transaction(async (tx) => {
      await tx.organisation.update({ where: { id: owner.id }, data: { name: 'd' } })
      throw new Error('undone')
    })
    expect(await raisedBy(() => undone().catch(() => null))).toBe(0)
    expect(await raisedBy(() => rename('e'))).toBe(1)
  })

  it('tells whoever listens', async () => {
    const listener = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await listener.connect()
    try {
      await listener.query('listen sund_public')
      const heard = new Promise((resolve) => listener.once('notification', (message) => resolve(message.channel)))
      await createOrganisation()
      expect(await heard).toBe('sund_public')
    } finally {
      await listener.end()
    }
  })
})

it('refuses to change or remove what is on record', async () => {
  await db.auditEntry.create({ data: { actorKind: 'job', action: 'sweep', subject: 'Session', subjectId: 'x' } })
  const tries = await Promise.all([
    db.auditEntry.updateMany({ data: { action: 'nothing' } }).then(() => 'done', () => 'refused'),
    db.auditEntry.deleteMany().then(() => 'done', () => 'refused'),
    db.$executeRaw`delete from "AuditEntry"`.then(() => 'done', () => 'refused'),
  ])
  expect(tries).toEqual(['refused', 'refused', 'refused'])
  expect((await db.auditEntry.findMany()).map((row) => row.action)).toEqual(['sweep'])
})

it('folds text as the application does', async () => {
  const texts = ['Łódź ÅÄÖ åäö', 'Ærø Œuvre œ æ', 'Straße GROSSE', 'Đà þing ÞÓR ð', 'Žąsis ŠĘŪ ģļņ Õõ', 'plain']
  const rows = await db.$queryRaw<{ folded: string }[]>`select sund_fold(t) as folded from unnest(${texts}::text[]) with ordinality u(t, n) order by n`
  expect(rows.map((row) => row.folded)).toEqual(texts.map(foldText))
})
