import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PublicationChanges } from '@/components/events/board/publication-changes'
import type { PreviewChange, PublicationPreview } from '@/lib/events/board/publish-queries'
import { getTranslator } from '@/lib/platform/i18n'

const at = (time: string) => ({ startsAt: new Date(`2027-06-03T${time}:00Z`), endsAt: new Date(Date.parse(`2027-06-03T${time}:00Z`) + 1_200_000), table: { label: '4', hall: 'Hall A', isOnline: false } })
const change = (kind: PreviewChange['kind'], number: number, time = '06:00'): PreviewChange => ({
  id: String(number), kind, one: { name: `One ${number}`, organisation: 'Kardio Oy' }, other: { name: `Other ${number}`, organisation: 'Riga East' }, place: at(time), from: kind === 'moved' ? at('08:00') : null,
})

function rendered(changes: PreviewChange[], allHref: string | null): string {
  const count = (kind: PreviewChange['kind']) => changes.filter((one) => one.kind === kind).length
  const preview: PublicationPreview = {
    event: { id: 'e', name: 'Meeting day', state: 'OPEN', timeZone: 'Europe/Riga' }, revision: 0, isFirst: true, changes, counts: { added: count('added'), moved: count('moved'), removed: count('removed') },
    told: 0, toldWhole: 0, conflicts: [], belowFloor: 0, published: [],
  }
  return renderToStaticMarkup(createElement(PublicationChanges, { t: getTranslator('en'), preview, allHref }))
}
const times = (html: string, text: string) => html.split(text).length - 1

it('says each time once, over the meetings that are then', () => {
  const html = rendered([change('added', 1), change('added', 2), change('added', 3, '06:20')], '/all')
  expect([times(html, '09:00–09:20'), times(html, '09:20–09:40'), times(html, 'table 4, Hall A'), times(html, 'One 2')]).toEqual([1, 1, 3, 1])
})

it('lists sixty new meetings, and of more the number until somebody asks; what moves is always listed', () => {
  const many = [...Array.from({ length: 61 }, (_, number) => change('added', number)), change('moved', 99, '07:00')]
  const folded = rendered(many, '/all')
  expect([folded.includes('61 new meetings'), folded.includes('href="/all#added"'), folded.includes('One 5'), folded.includes('One 99'), folded.includes('11:00–11:20')]).toEqual([true, true, false, true, true])
  for (const html of [rendered(many, null), rendered(many.slice(1), '/all')]) expect([html.includes('One 5'), html.includes('/all')]).toEqual([true, false])
})
