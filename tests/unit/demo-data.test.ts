import { describe, expect, test } from 'vitest'
import { completenessOf } from '@/lib/directory/completeness'
import { isOpenNeed, ownerKinds, type EntryKind } from '@/lib/directory/model'
import { offeringConfidentialSchema, type MandateContent, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { isCode } from '@/lib/taxonomy/vocabulary'
import { answerDays, openStates, type IntroductionState } from '@/lib/introductions/model'
import { requestIntroductionSchema } from '@/lib/introductions/schemas'
import { demoMemberships, demoOrganisations } from '@/prisma/demo'
import { demoGates, demoIntroductions, demoSpeakers } from '@/prisma/demo/introductions'
import { daysPublished, demoMandateContent, demoNeedContent, demoOfferingContent } from '@/prisma/demo/content'
import { demoAccounts } from '@/prisma/demo-accounts.mjs'

const day = 86_400_000
const today = new Date('2026-11-22T09:00:00Z')

type Shown = { owner: string; isDraft: boolean }
const offerings = demoOrganisations.flatMap((organisation) =>
  (organisation.offerings ?? []).map((one) => ({ ...shown(organisation.key, one.isDraft), said: one, content: demoOfferingContent(one, today) })),
)
const needs = demoOrganisations.flatMap((organisation) =>
  (organisation.needs ?? []).map((one) => ({ ...shown(organisation.key, one.isDraft), said: one, content: demoNeedContent(one, organisation.country, today) })),
)
const mandates = demoOrganisations.flatMap((organisation) =>
  (organisation.mandates ?? []).map((one) => ({ ...shown(organisation.key), content: demoMandateContent(one) })),
)

function shown(owner: string, isDraft = false): Shown {
  return { owner, isDraft }
}

const countries = ['FI', 'EE', 'LV', 'LT', 'PL', 'DE', 'DK', 'SE']

const offeringCodes: Partial<Record<keyof OfferingContent, VocabularyName>> = {
  language: 'language',
  categories: 'product-category',
  careSettings: 'care-setting',
  careAreas: 'care-area',
  mainPurpose: 'main-purpose',
  cpv: 'cpv',
  deviceClass: 'device-class',
  deviceLegislation: 'device-legislation',
  evidenceTier: 'evidence-tier',
  interoperability: 'interoperability',
  productLanguages: 'language',
  supportLanguages: 'language',
  countriesServed: 'country',
  priceModel: 'price-model',
  currency: 'currency',
  seeks: 'seeks',
}
const needCodes: Partial<Record<keyof NeedContent, VocabularyName>> = {
  language: 'language',
  categories: 'product-category',
  careSettings: 'care-setting',
  careAreas: 'care-area',
  mainPurpose: 'main-purpose',
  users: 'user-group',
  interoperability: 'interoperability',
  requiredCertificates: 'certificate',
  requiredDeviceClass: 'device-class',
  requiredEvidenceTier: 'evidence-tier',
  cpv: 'cpv',
  country: 'country',
  nuts: 'nuts',
  languages: 'language',
  currency: 'currency',
  stage: 'need-stage',
  procedure: 'procedure',
}
const mandateCodes: Partial<Record<keyof MandateContent, VocabularyName>> = {
  language: 'language',
  stages: 'investment-stage',
  currency: 'currency',
  countries: 'country',
  categories: 'product-category',
  careAreas: 'care-area',
  excludedCategories: 'product-category',
}

function unknownCodes(content: Readonly<Record<string, unknown>>, vocabularies: Partial<Record<string, VocabularyName>>): string[] {
  return Object.entries(vocabularies).flatMap(([field, vocabulary]) =>
    [content[field]]
      .flat()
      .filter((code): code is string => typeof code === 'string' && code !== '')
      .filter((code) => !isCode(vocabulary!, code))
      .map((code) => `${String(content.title)}: ${field} ${code}`),
  )
}

describe('the demo data', () => {
  test('fills the eight countries with about 60 offerings, 50 needs and 10 mandates', () => {
    expect(offerings.length).toBeGreaterThanOrEqual(58)
    expect(offerings.length).toBeLessThanOrEqual(64)
    expect(needs.length).toBeGreaterThanOrEqual(48)
    expect(needs.length).toBeLessThanOrEqual(54)
    expect(mandates.length).toBe(10)
    for (const country of countries) {
      const here = demoOrganisations.filter((organisation) => organisation.country === country)
      expect(here.flatMap((organisation) => organisation.offerings ?? []).length, country).toBeGreaterThanOrEqual(6)
      expect(here.flatMap((organisation) => organisation.needs ?? []).length, country).toBeGreaterThanOrEqual(5)
      expect(here.flatMap((organisation) => organisation.mandates ?? []).length, country).toBeGreaterThanOrEqual(1)
    }
  })

  test('uses only codes of the vocabularies', () => {
    expect(offerings.flatMap(({ content }) => unknownCodes(content, offeringCodes))).toEqual([])
    expect(needs.flatMap(({ content }) => unknownCodes(content, needCodes))).toEqual([])
    expect(mandates.flatMap(({ content }) => unknownCodes(content, mandateCodes))).toEqual([])
    for (const { content } of offerings) {
      for (const { certificate } of content.certificates) expect(isCode('certificate', certificate), certificate).toBe(true)
      for (const { kind } of content.evidence) expect(isCode('evidence-kind', kind), kind).toBe(true)
      for (const { country } of content.references) expect(isCode('country', country), country).toBe(true)
    }
    for (const { content } of needs) for (const { language } of content.translations) expect(isCode('language', language), language).toBe(true)
    for (const organisation of demoOrganisations) {
      expect(isCode('country', organisation.country), organisation.name).toBe(true)
      expect(isCode('nuts', organisation.nuts ?? organisation.country), organisation.name).toBe(true)
      for (const language of organisation.languages) expect(isCode('language', language), language).toBe(true)
    }
  })

  test('asks within the country and region of its owner', () => {
    for (const organisation of demoOrganisations) {
      expect(organisation.nuts?.slice(0, 2) ?? organisation.country, organisation.name).toBe(organisation.country)
      for (const need of organisation.needs ?? []) {
        expect(need.country, need.title).toBe(organisation.country)
        for (const code of need.nuts ?? []) expect(code.slice(0, 2), need.title).toBe(organisation.country)
      }
    }
  })

  test('belongs to organisations of the kind that may own it', () => {
    const owners: [EntryKind, 'offerings' | 'needs' | 'mandates'][] = [['OFFERING', 'offerings'], ['NEED', 'needs'], ['MANDATE', 'mandates']]
    for (const [kind, entries] of owners) {
      const kinds = demoOrganisations.filter((organisation) => (organisation[entries] ?? []).length > 0).map((organisation) => organisation.kind)
      expect(kinds.filter((one) => !ownerKinds[kind].includes(one))).toEqual([])
    }
  })

  test('could be published on the day it says it was', () => {
    const published = [
      ...offerings.map((one) => ({ kind: 'OFFERING' as const, ...one, deadlineInDays: undefined })),
      ...needs.map((one) => ({ kind: 'NEED' as const, ...one, deadlineInDays: one.said.deadlineInDays })),
      ...mandates.map((one) => ({ kind: 'MANDATE' as const, ...one, deadlineInDays: undefined })),
    ].filter(({ isDraft }) => !isDraft)
    const blocked = published.flatMap(({ kind, content, deadlineInDays }, n) => {
      const at = new Date(today.getTime() - daysPublished(n, deadlineInDays) * day)
      return completenessOf(kind, content, at).blockers.map(({ field, code }) => `${content.title}: ${field} ${code}`)
    })
    expect(blocked).toEqual([])
  })

  test('introduces organisations that have what they are introduced about, and somebody to speak for each who spoke', () => {
    const published = new Set([...offerings, ...needs, ...mandates].filter(({ isDraft }) => !isDraft).map(({ owner, content }) => `${owner} ${content.title}`))
    const about = [...demoIntroductions.flatMap(({ seeking, offering }) => [seeking, offering]), ...demoGates.map(({ need }) => need)]
    expect(about.filter(([owner, title]) => !published.has(`${owner} ${title}`))).toEqual([])
    const spoken = [...Object.values(demoMemberships), ...demoSpeakers.map(({ organisation }) => organisation)]
    const speakers = demoIntroductions.flatMap(({ seeking, offering, broker, steps, messages = [] }) =>
      [...steps, ...messages].flatMap(({ by }) => (by === 'CLOCK' ? [] : [{ SEEKING: seeking[0], OFFERING: offering[0], BROKER: broker ?? 'nobody' }[by]])),
    )
    expect(speakers.filter((organisation) => !spoken.includes(organisation))).toEqual([])
    const id = '00000000-0000-7000-8000-000000000000'
    for (const { wish, reason, waiver } of demoIntroductions) expect(requestIntroductionSchema.safeParse({ seekingId: id, offeringId: id, wish, reason, waiver }).success, reason).toBe(true)
  })

  test('shows introductions in every state that waits and in every way to end, and none about to run out', () => {
    expect(new Set(demoIntroductions.map(({ state }) => state))).toEqual(new Set(['PROPOSED', 'REQUESTED', 'WAITING_ON_ASKER', 'ACCEPTED', 'DECLINED', 'EXPIRED']))
    const open = demoIntroductions.filter(({ state }) => (openStates as readonly IntroductionState[]).includes(state))
    for (const { steps, seeking } of open) expect(Math.max(...steps.map(({ daysAgo }) => daysAgo)), seeking[1]).toBeLessThan(answerDays - 2)
  })

  test('has something to do for everybody: open and past needs, drafts, expired and lasting certificates, newcomers', () => {
    const open = needs.filter(({ isDraft, content }) =>
      isOpenNeed({ state: isDraft ? 'DRAFT' : 'PUBLISHED', stage: content.stage, deadline: content.deadline === null ? null : new Date(content.deadline) }, today),
    )
    expect(open.length).toBeGreaterThanOrEqual(40)
    expect(needs.filter(({ said }) => (said.deadlineInDays ?? 0) < 0).length).toBeGreaterThanOrEqual(3)
    expect(new Set(needs.map(({ content }) => content.stage))).toEqual(
      new Set(['idea', 'early-dialogue', 'market-consultation', 'pilot', 'pre-commercial-procurement', 'tender', 'framework-or-dps', 'awarded', 'closed']),
    )
    expect(new Set(needs.map(({ content }) => content.currency).filter(Boolean))).toEqual(new Set(['EUR', 'PLN', 'DKK', 'SEK']))
    expect(offerings.filter(({ isDraft, said }) => isDraft && said.confidential).length).toBeGreaterThanOrEqual(4)
    const certificates = offerings.flatMap(({ said }) => said.certificates ?? [])
    expect(certificates.filter((one) => (one.expiresInDays ?? 0) < 0).length).toBeGreaterThanOrEqual(3)
    expect(offerings.filter(({ content }) => content.references.length === 0).length).toBeGreaterThanOrEqual(10)
    expect(new Set(offerings.flatMap(({ content }) => content.references.map(({ kind }) => kind))).size).toBe(2)
    const levels = offerings.flatMap(({ content }) => content.trl ?? [])
    expect([Math.min(...levels), Math.max(...levels)]).toEqual([4, 9])
    expect(new Set(demoOrganisations.map(({ kind }) => kind)).size).toBe(7)
  })

  test('is written in the languages of the region', () => {
    const national = ['fi', 'et', 'lv', 'lt', 'pl', 'de', 'da', 'sv']
    for (const language of national) {
      expect(needs.filter(({ content }) => content.language === language).length, language).toBeGreaterThanOrEqual(2)
      expect(offerings.filter(({ content }) => content.language === language).length, language).toBeGreaterThanOrEqual(2)
    }
    for (const { content } of needs) {
      const languages = [content.language, ...content.translations.map(({ language }) => language)]
      expect(new Set(languages).size, content.title).toBe(languages.length)
    }
  })

  test('names nobody real: invented names once each, addresses below .example, no mail address and no phone number', () => {
    const names = demoOrganisations.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    const keys = demoOrganisations.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { name, summary } of demoOrganisations) expect(summary, name).toMatch(/^Invented /)
    const text = JSON.stringify(demoOrganisations)
    expect(text.match(/[^\s"]+@[^\s"]+/g) ?? []).toEqual([])
    expect(text.match(/\+\d[\d ()-]{6,}|\b0\d{1,3}[ -]\d{2,4}[ -]?\d{2,}/g) ?? []).toEqual([])
    for (const address of text.match(/https?:\/\/[^"\s]+/g) ?? []) expect(new URL(address).hostname).toMatch(/\.example$/)
  })

  test('gives every demo account but the admin an organisation that exists', () => {
    const keys = new Set(demoOrganisations.map(({ key }) => key))
    for (const key of Object.values(demoMemberships)) expect(keys).toContain(key)
    for (const email of Object.keys(demoMemberships)) expect(demoAccounts.map((account) => account.email)).toContain(email)
  })

  test('keeps confidential answers to the fields that are kept apart', () => {
    for (const { said } of offerings) {
      if (said.confidential) expect(offeringConfidentialSchema.strict().safeParse(said.confidential).success, said.title).toBe(true)
    }
  })
})
