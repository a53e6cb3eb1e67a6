import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { randomUUID } from 'node:crypto'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import type { Tx } from '@/lib/platform/db'
import { changeSettings } from '../preparing/change-settings'
import { refuseIfChanged } from '../changed-meanwhile'
import type { Texts } from '../model'
import type { SaveRegistrationQuestion } from '../schemas'
import { questionForm, type QuestionOption } from '../preparing/settings-forms'

const mostQuestions = 40

/** Adds a question or changes one. What was answered keeps its meaning: its type and the options somebody chose stay. */
export async function saveRegistrationQuestion(actor: Actor, input: SaveRegistrationQuestion): Promise<{ questionId: string }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const questions = await tx.registrationQuestion.findMany({ where: { eventId: event.id } })
    const kept = questions.find((question) => question.id === input.questionId)
    if (input.questionId && !kept) throw new NotFound()
    const keptOptions = (kept?.options ?? []) as QuestionOption[]
    if (kept) refuseIfChanged(input.before, questionForm({ ...kept, texts: kept.texts as Texts<'label' | 'help'>, options: keptOptions }))
    if (!kept && questions.length >= mostQuestions) throw new RuleBroken('question.too-many', { maximum: mostQuestions })
    if (!input.label[event.language]) throw new RuleBroken('question.no-label', {}, `label.${event.language}`)
    const options = readOptions(input, keptOptions, event.language)
    if (kept) await refuseIfAnswered(tx, event.id, kept, input.type, keptOptions.filter((option) => !options.some(({ id }) => id === option.id)))

    const texts = Object.fromEntries(Object.entries(input.label).map(([code, label]) => [code, { label, help: input.help[code] ?? '' }]))
    const data = { type: input.type, texts, options, isRequired: input.isRequired }
    const position = Math.max(-1, ...questions.map((question) => question.position)) + 1
    const { id } = kept ? await tx.registrationQuestion.update({ where: { id: kept.id }, data, select: { id: true } }) : await tx.registrationQuestion.create({ data: { ...data, eventId: event.id, position }, select: { id: true } })
    await recordAudit(tx, person, { action: 'save-registration-question', subject: 'event', subjectId: event.id, detail: { questionId: id, isNew: !kept } })
    return { questionId: id }
  })
}

function readOptions(input: SaveRegistrationQuestion, kept: QuestionOption[], language: string): QuestionOption[] {
  if (input.type !== 'ONE_OF' && input.type !== 'SOME_OF') return []
  const without = input.options.find((option) => !option.names[language])
  if (without) throw new RuleBroken('question.option-without-name', {}, `options.${without.at}.names.${language}`)
  if (input.options.length < 2) throw new RuleBroken('question.too-few-options', {}, `options.0.names.${language}`)
  const said = input.options.map((option) => option.names[language]!.toLowerCase())
  if (new Set(said).size !== said.length) throw new RuleBroken('question.options-alike', {}, `options.0.names.${language}`)
  return input.options.map((option) => ({ id: kept.some(({ id }) => id === option.id) ? option.id : randomUUID(), names: option.names }))
}

async function refuseIfAnswered(tx: Tx, eventId: string, question: { id: string; type: string }, type: string, gone: QuestionOption[]): Promise<void> {
  if (question.type === type && gone.length === 0) return
  const registrations = await tx.eventRegistration.findMany({ where: { eventId }, select: { answers: true } })
  const answers = registrations.map(({ answers: all }) => (all as Record<string, unknown>)[question.id]).filter((answer) => answer !== undefined && answer !== '' && !(Array.isArray(answer) && answer.length === 0))
  if (question.type !== type && answers.length > 0) throw new RuleBroken('question.type-answered', { count: answers.length }, 'type')
  const chosen = answers.filter((answer) => gone.some(({ id }) => (Array.isArray(answer) ? answer.includes(id) : answer === id)))
  if (chosen.length > 0) throw new RuleBroken('question.option-chosen', { count: chosen.length })
}
