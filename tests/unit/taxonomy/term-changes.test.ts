import { describe, expect, it } from 'vitest'
import type { Term } from '@/lib/taxonomy/model'
import { termChanges, type KeptTerm } from '@/lib/taxonomy/term-changes'

const term = (code: string, en = code): Term => ({ code, label: { en } })
const kept = (code: string, position: number, more: Partial<KeptTerm> = {}): KeptTerm => ({
  code, labels: { en: code }, parent: null, position, list: 'nuts', isWithdrawn: false, ...more,
})

describe('termChanges', () => {
  it('creates what is new', () => {
    expect(termChanges('nuts', [{ ...term('FI19'), parent: 'FI' }], [])).toEqual({
      created: [{ code: 'FI19', labels: { en: 'FI19' }, parent: 'FI', position: 0, list: 'nuts' }],
      updated: [],
      unchanged: 0,
      withdrawn: [],
    })
  })

  it('leaves alone what is the same, whatever the order of its labels', () => {
    const terms = [{ code: 'FI', label: { en: 'Finland', fi: 'Suomi' } }]
    expect(termChanges('nuts', terms, [kept('FI', 0, { labels: { fi: 'Suomi', en: 'Finland' } })])).toEqual({ created: [], updated: [], unchanged: 1, withdrawn: [] })
  })

  it('updates a label that changed and brings back what was withdrawn', () => {
    const changes = termChanges('nuts', [term('FI', 'Suomi'), term('SE')], [kept('FI', 0), kept('SE', 1, { isWithdrawn: true })])
    expect(changes.updated.map((next) => [next.code, next.labels])).toEqual([['FI', { en: 'Suomi' }], ['SE', { en: 'SE' }]])
    expect(changes.unchanged).toBe(0)
  })

  it('withdraws what the next version of the same list leaves out, once', () => {
    const before = [kept('FI', 0), kept('SE', 1), kept('DK', 2, { isWithdrawn: true }), kept('NO', 3, { list: 'other' })]
    expect(termChanges('nuts', [term('FI')], before).withdrawn).toEqual(['SE'])
  })

  it('withdraws nothing when the file is a small selection', () => {
    const before = ['FI', 'SE', 'DK', 'NO', 'EE'].map((code, at) => kept(code, at))
    expect(termChanges('nuts', [term('FI'), term('SE')], before).withdrawn).toEqual([])
  })

  it('relabels the term of another list but leaves it its own', () => {
    const before = [kept('FI', 7, { labels: { en: 'Finland', fi: 'Suomi' }, parent: 'EU' })]
    expect(termChanges('nuts_part', [term('FI', 'Finland!')], before).updated).toEqual([
      { code: 'FI', labels: { en: 'Finland!', fi: 'Suomi' }, parent: 'EU', position: 7, list: 'nuts' },
    ])
  })
})
