import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const eslint = new ESLint({ cwd: root })

async function rulesBrokenBy(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, filePath) })
  if (!result) throw new Error(`${filePath} is ignored`)
  return result.messages.filter((message) => message.severity === 2).map((message) => message.ruleId ?? message.message)
}

const importRule = '@typescript-eslint/no-restricted-imports'
const syntaxRule = 'no-restricted-syntax'

describe('imports run one way', () => {
  it.each([
    ['lib/directory/commands/x.ts', `import { a } from '@/lib/matching/rank'`],
    ['lib/directory/commands/x.ts', `import { a } from '../../matching/rank'`],
    ['lib/directory/model.ts', `import { a } from '../matching/rank'`],
    ['lib/accounts/queries.ts', `import { a } from '@/lib/web/auth'`],
    ['lib/accounts/queries.ts', `import { a } from '@/app/[locale]/page'`],
    ['lib/accounts/queries.ts', `import { a } from '@/components/ui/button'`],
    ['lib/platform/mail.ts', `import { a } from '@/lib/accounts/model'`],
    ['lib/platform/mail.ts', `import type { Actor } from '@/lib/accounts/model'`],
    ['lib/web/run-action.ts', `import { a } from '@/lib/directory/queries'`],
    ['lib/accounts/queries.ts', `import { cache } from 'react'`],
    ['lib/matching/rank.ts', `import { db } from '@/lib/platform/db'`],
    ['lib/matching/rank.ts', `import { Prisma } from '@/lib/generated/prisma/client'`],
    ['lib/matching/criteria/text.ts', `import { readFile } from 'node:fs/promises'`],
    ['lib/matching/rank.ts', `import { listOfferings } from '@/lib/directory/queries'`],
    ['lib/matching/rank.ts', `import { listMatches } from './queries'`],
    ['lib/matching/rank.ts', `import { now } from '@/lib/platform/clock'`],
    ['lib/matching/rank.ts', `import { env } from '@/lib/platform/env'`],
    ['lib/notices/read/eforms.ts', `import { db } from '@/lib/platform/db'`],
    ['components/needs/need-card.tsx', `import { db } from '@/lib/platform/db'`],
    ['components/needs/need-card.tsx', `import { listNeeds } from '@/lib/directory/queries'`],
    ['components/needs/need-card.tsx', `import { publishNeed } from '@/lib/directory/commands/publish-need'`],
    ['components/needs/need-card.tsx', `import { currentActor } from '@/lib/web/current-actor'`],
    ['components/needs/need-card.tsx', `import { publishNeedAction } from '@/app/[locale]/needs/actions'`],
    ['components/ui/button.tsx', `import { needStages } from '@/lib/directory/model'`],
    ['components/ui/button.tsx', `import { NeedCard } from '@/components/needs/need-card'`],
    ['app/[locale]/needs/page.tsx', `import { db } from '@/lib/platform/db'`],
    ['app/[locale]/needs/actions.ts', `import { PrismaClient } from '@/lib/generated/prisma/client'`],
  ])('%s may not: %s', async (file, code) => {
    expect(await rulesBrokenBy(file, `${code}\nexport const used = [typeof globalThis]\n`)).toContain(importRule)
  })

  it.each([
    ['lib/directory/commands/x.ts', `import { a } from '@/lib/accounts/policy'`],
    ['lib/directory/commands/x.ts', `import { db } from '@/lib/platform/db'`],
    ['lib/directory/commands/x.ts', `import { b } from '../model'`],
    ['lib/directory/queries.ts', `import { db } from '@/lib/platform/db'`],
    ['lib/matching/rank.ts', `import { foldText } from '@/lib/platform/fold-text'`],
    ['lib/matching/rank.ts', `import type { OfferingView } from '@/lib/directory/queries'`],
    ['lib/matching/criteria/text.ts', `import { tokens } from '../tokens'`],
    ['lib/notices/read/zip.ts', `import { createHash } from 'node:crypto'`],
    ['lib/web/run-action.ts', `import { redirect } from 'next/navigation'`],
    ['lib/web/run-action.ts', `import { visitor } from '@/lib/accounts/model'`],
    ['components/needs/need-card.tsx', `import { needStages } from '@/lib/directory/model'`],
    ['components/needs/need-card.tsx', `import type { NeedView } from '@/lib/directory/queries'`],
    ['components/needs/need-card.tsx', `import { Button } from '@/components/ui/button'`],
    ['app/[locale]/needs/page.tsx', `import { listNeeds } from '@/lib/directory/queries'`],
  ])('%s may: %s', async (file, code) => {
    expect(await rulesBrokenBy(file, code)).not.toContain(importRule)
  })
})

describe('what is written', () => {
  it.each([
    ['lib/directory/queries.ts', 'export const f = (db: { $queryRawUnsafe(sql: string): void }) => db.$queryRawUnsafe(`x`)', syntaxRule],
    ['lib/platform/mail.ts', 'export const f = (db: { $executeRawUnsafe(sql: string): void }) => db.$executeRawUnsafe(`x`)', syntaxRule],
    ['app/[locale]/page.tsx', 'export default function Page() { return <p dangerouslySetInnerHTML={{ __html: `` }} /> }', syntaxRule],
    ['components/ui/bar.tsx', 'export function Bar() { return <p style={{ width: 3 }} /> }', syntaxRule],
    ['components/needs/card.tsx', 'export function Card() { return <p style={{ width: 3 }} /> }', syntaxRule],
    ['lib/matching/rank.ts', 'export const f = () => new Date()', syntaxRule],
    ['lib/matching/rank.ts', 'export const f = () => Date.now()', syntaxRule],
    ['lib/matching/rank.ts', 'export const f = () => Math.random()', syntaxRule],
    ['lib/matching/rank.ts', 'export const f = () => process.env.HOME', syntaxRule],
    ['lib/matching/rank.ts', 'export const f = (x: any) => x', '@typescript-eslint/no-explicit-any'],
  ])('%s may not: %s', async (file, code, rule) => {
    expect(await rulesBrokenBy(file, `${code}\n`)).toContain(rule)
  })

  it.each([
    ['lib/matching/rank.ts', 'export const f = (at: string) => new Date(at)\n'],
    ['lib/directory/commands/x.ts', 'export const f = () => new Date()\n'],
    ['app/[locale]/page.tsx', 'export default function Page() { return <a href="/en/needs">Needs</a> }\n'],
  ])('%s may: %s', async (file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([])
  })
})
