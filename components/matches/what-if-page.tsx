import { ArrowDown, ArrowUp, DoorOpen } from 'lucide-react'
import { Badge, EmptyState, PageHeader, TableFrame } from '@/components/ui/layout'
import { stepOfField } from '@/lib/directory/entry-steps'
import type { OfferingContent } from '@/lib/directory/schemas'
import type { SideView } from '@/lib/matching/side-view'
import { isEmpty, listAnswers, type Answers, type Effect, type Suggestion } from '@/lib/matching/what-if'
import { formatList } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { criterionName, pointsText } from '@/lib/matching/sentences'
import { ColumnName } from './column-name'
import { sidePath } from './side-facts'
import { groups, WhatIfForm } from './what-if-form'

type Props = {
  t: Translator
  view: { offering: SideView; content: OfferingContent; effects: (Effect & { need: SideView })[]; suggestions: Suggestion[]; looked: number }
  answers: Answers
  today: string
}

/** Answers tried out: which needs move, and where to make them true. */
export function WhatIfPage({ t, view, answers, today }: Props) {
  const { offering, content, effects, suggestions, looked } = view
  const path = `${sidePath(t.locale, offering)}/what-if`
  return (
    <>
      <PageHeader
        title={t('matches.what-if.title')}
        lead={t('matches.what-if.lead', { title: offering.title })}
        back={{ href: `${sidePath(t.locale, offering)}/matches`, label: t('matches.pair.back-OFFERING') }}
      />
      <div className="flex flex-col gap-10">
        {!isEmpty(answers) && (
          <section aria-labelledby="effects" className="flex flex-col gap-4">
            <h2 id="effects">{t('matches.what-if.effects', { answers: formatList(t.locale, answersNamed(t, answers)) })}</h2>
            <p role="status">{t('matches.what-if.moved', { moved: effects.length, opened: effects.filter((one) => one.becomesPossible).length, good: effects.filter((one) => one.becomesGood).length, looked })}</p>
            {effects.length === 0 ? <EmptyState title={t('matches.what-if.nothing')}>{t('matches.what-if.nothing-text')}</EmptyState> : <Effects t={t} offering={offering} effects={effects} />}
            <MakeTrue t={t} offering={offering} answers={answers} />
          </section>
        )}
        {suggestions.length > 0 && (
          <section aria-labelledby="suggestions" className="flex flex-col gap-3">
            <h2 id="suggestions">{t('matches.what-if.suggestions')}</h2>
            <p className="measure text-ink-soft">{t('matches.what-if.suggestions-lead')}</p>
            <ul className="divide-y divide-line border-y border-line">
              {suggestions.map((one) => (
                <li key={JSON.stringify(one.answers)} className="grid gap-x-6 py-2.5 sm:grid-cols-[1fr_auto]">
                  <a href={`${path}?${searchOf(both(answers, one.answers))}`}>{formatList(t.locale, answersNamed(t, one.answers))}</a>
                  <span className="text-sm text-ink-soft">{suggestionText(t, one)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="try" className="flex flex-col gap-3">
          <h2 id="try">{t('matches.what-if.try')}</h2>
          <WhatIfForm key={searchOf(answers)} t={t} path={path} content={content} answers={answers} today={today} />
        </section>
      </div>
    </>
  )
}

const suggestionText = (t: Translator, { opens, raises, points }: Suggestion): string =>
  [opens > 0 ? t('matches.what-if.suggestion-opens', { opens }) : '', raises > 0 ? t('matches.what-if.suggestion-raises', { raises, points: pointsText(t, points) }) : ''].filter(Boolean).join('; ')

function Effects({ t, offering, effects }: { t: Translator; offering: SideView; effects: Props['view']['effects'] }) {
  return (
    <TableFrame label={t('matches.what-if.table')}>
      <table role="table" className="w-full text-left text-sm max-sm:block sm:min-w-xl">
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row" className="border-b border-line">
            {['need', 'points', 'effect', 'because'].map((key) => (
              <th key={key} role="columnheader" scope="col" className="p-3">
                {t(`matches.what-if.column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="divide-y divide-line align-top max-sm:block">
          {effects.map((effect) => (
            <tr key={effect.needId} role="row" className="max-sm:block max-sm:p-3">
              <th role="rowheader" scope="row" className="p-3 font-normal max-sm:block max-sm:p-0 max-sm:pb-1">
                <a href={`${sidePath(t.locale, effect.need)}/pairs/${offering.id}`} lang={effect.need.language || undefined} className="font-semibold">
                  {effect.need.title}
                </a>
                <span className="block text-ink-soft">{effect.need.owner}</span>
              </th>
              <td role="cell" className="tabular p-3 whitespace-nowrap max-sm:block max-sm:p-0">
                <ColumnName name={t('matches.what-if.column.points')} />
                {t('matches.weights.scores', { before: pointsText(t, effect.before.score), after: pointsText(t, effect.after.score) })}</td>
              <td role="cell" className="p-3 max-sm:block max-sm:p-0">
                <EffectMark t={t} effect={effect} />
              </td>
              <td role="cell" className="p-3 max-sm:block max-sm:p-0">
                <ColumnName name={t('matches.what-if.column.because')} />
                {formatList(t.locale, changedCriteria(t, effect))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function EffectMark({ t, effect }: { t: Translator; effect: Effect }) {
  const Icon = effect.becomesPossible ? DoorOpen : effect.gain < 0 ? ArrowDown : ArrowUp
  const key = effect.after.exclusions.length > 0 ? 'still-out' : effect.becomesPossible ? 'opens' : effect.gain < 0 ? 'falls' : 'rises'
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Icon aria-hidden className="size-4 shrink-0 text-ink-soft" />
      {t(`matches.what-if.effect.${key}`, { points: pointsText(t, Math.abs(effect.gain)) })}
      {effect.becomesGood && <Badge tone="accent">{t(`matches.strength.${effect.after.strength}`)}</Badge>}
    </span>
  )
}

function changedCriteria(t: Translator, { before, after }: Effect): string[] {
  const earlier = new Map(before.findings.map(({ criterion, points }) => [criterion, points]))
  return after.findings.filter(({ criterion, points }) => Math.abs(points - (earlier.get(criterion) ?? 0)) >= 0.05).map(({ criterion }) => criterionName(t, criterion))
}

const fieldOf: Record<keyof Answers, string> = {
  certificates: 'certificates',
  countries: 'countriesServed',
  languages: 'productLanguages',
  interoperability: 'interoperability',
  references: 'references',
  categories: 'categories',
  careSettings: 'careSettings',
  trl: 'trl',
}

/** The fields of the form where what was tried is stated, once it is true. */
function MakeTrue({ t, offering, answers }: { t: Translator; offering: SideView; answers: Answers }) {
  const fields = [...listAnswers.filter((key) => answers[key].length > 0), ...(answers.trl === null ? [] : (['trl'] as const))].map((key) => fieldOf[key])
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1">
      <span className="font-semibold">{t('matches.what-if.make-true')}</span>
      {fields.map((field) => (
        <a key={field} href={`${sidePath(t.locale, offering)}/edit/${stepOfField('OFFERING', field)?.key}#field-${field}`}>
          {t(`directory.fields.offering.${field}`)}
        </a>
      ))}
    </p>
  )
}

function answersNamed(t: Translator, answers: Answers): string[] {
  const named = groups.flatMap(({ key, vocabulary }) => answers[key].map((code) => t(`matches.what-if.answer.${key}`, { term: labelOf(vocabulary, code, t.locale) })))
  return answers.trl === null ? named : [...named, t('matches.what-if.answer.trl', { level: answers.trl })]
}

function both(a: Answers, b: Answers): Answers {
  const lists = Object.fromEntries(listAnswers.map((key) => [key, [...new Set([...a[key], ...b[key]])]])) as Pick<Answers, (typeof listAnswers)[number]>
  return { ...lists, trl: b.trl ?? a.trl }
}

function searchOf(answers: Answers): string {
  const search = new URLSearchParams(listAnswers.flatMap((key) => answers[key].map((code) => [key, code])))
  if (answers.trl !== null) search.set('trl', String(answers.trl))
  return search.toString()
}
