import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CodeSuggestions, type SuggestedCodesView } from '@/components/entries/code-suggestions'
import { getTranslator } from '@/lib/platform/i18n'

const t = getTranslator('en')
const draw = (suggested: SuggestedCodesView | null) => renderToStaticMarkup(<CodeSuggestions t={t} suggested={suggested} />)
const labels = new Map([['48814000', 'Medical information systems'], ['85000000', 'Health and social work services'], ['85110000', 'Hospital services']])
const entry = { id: '018f3c9e-0000-7000-8000-000000000001', kind: 'NEED', title: 'Beds <free>' } as const

describe('the suggestions of codes in a form', () => {
  it('ask first: a button that sends the form, and no code', () => {
    const html = draw(null)
    expect(html).toMatch(/<button type="submit" value="suggest:cpv"[^>]* name="then">/)
    expect(html).toContain('Suggest codes from the text')
    expect(html).not.toContain('checkbox')
  })

  it('offer each code unticked, with its label and why', () => {
    const html = draw({
      labels,
      found: {
        outcome: 'suggested',
        suggestions: [
          { code: '48814000', because: [{ kind: 'words', words: [{ written: 'medical', label: 'Medical' }, { written: 'system', label: 'systems' }] }, { kind: 'examples', count: 3, entries: [entry] }] },
          { code: '85000000', because: [{ kind: 'narrower', code: '85110000', words: [{ written: 'Hospital', label: 'Hospital' }] }] },
        ],
      },
    })
    expect([...html.matchAll(/<input[^>]*>/g)].map(([input]) => input)).toEqual([
      expect.stringContaining('type="checkbox" id="suggested-cpv-48814000"'),
      expect.stringContaining('type="checkbox" id="suggested-cpv-85000000"'),
    ])
    expect(html).toContain('name="cpv[]" value="48814000"')
    expect(html).not.toContain('checked')
    expect(html).toContain('Medical information systems (48814000)')
    expect(html).toContain('Your text and the code list share “medical”, “system” (systems)')
    expect(html).toContain(`3 similar published entries have it<span>: <a href="/en/needs/${entry.id}">Beds &lt;free&gt;</a>`)
    expect(html).toContain('A finer code fits: Hospital services (85110000), by “Hospital”')
  })

  it('say how much text is needed, and what to do where nothing fits', () => {
    expect(draw({ labels, found: { outcome: 'too-short', least: 4 } })).toContain('Write at least 4 words')
    const html = draw({ labels, found: { outcome: 'nothing' } })
    expect(html).toContain('Search by a word or by the first digits instead.')
    expect(html).toContain('Suggest codes again')
    expect(html).not.toContain('checkbox')
  })

  it('shows a code that no list knows as itself, once', () => {
    const html = draw({ labels: new Map([['60120000', '60120000']]), found: { outcome: 'suggested', suggestions: [{ code: '60120000', because: [{ kind: 'examples', count: 1, entries: [] }] }] } })
    expect(html).toContain('>60120000</label>')
    expect(html).toContain('A similar published entry has it')
  })
})
