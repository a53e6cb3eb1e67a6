import type { QuestionType } from '../model'

/** Answers to the organiser's own questions, by question. Of a choice the ids of its options are kept. */
export type Answers = Record<string, string | string[]>
export type AskedQuestion = { id: string; type: QuestionType; isRequired: boolean; options: readonly { id: string; names: Record<string, string> }[] }
export type AnswerTrouble = { questionId: string; code: 'answer-missing' | 'answer-unknown' | 'answer-too-long' }

export const answerLength = 2000

/** What was typed, checked against the questions; what answers none of them is left out. */
export function readAnswers(questions: readonly AskedQuestion[], typed: Record<string, unknown>): { answers: Answers; troubles: AnswerTrouble[] } {
  const answers: Answers = {}
  const troubles: AnswerTrouble[] = []
  for (const question of questions) {
    const given = Object.hasOwn(typed, question.id) ? typed[question.id] : undefined
    const texts = (Array.isArray(given) ? given : [given]).filter((one): one is string => typeof one === 'string').map((one) => one.trim()).filter((one) => one !== '')
    const chosen = question.type === 'SOME_OF' ? [...new Set(texts)] : texts.slice(0, 1)
    if (chosen.length === 0) {
      if (question.isRequired) troubles.push({ questionId: question.id, code: 'answer-missing' })
      continue
    }
    const trouble = troubleWith(question, chosen)
    if (trouble) troubles.push({ questionId: question.id, code: trouble })
    else answers[question.id] = question.type === 'SOME_OF' ? chosen : chosen[0]!
  }
  return { answers, troubles }
}

function troubleWith(question: AskedQuestion, chosen: readonly string[]): AnswerTrouble['code'] | null {
  if (question.type === 'TEXT') return chosen[0]!.length > answerLength ? 'answer-too-long' : null
  const known = question.type === 'YES_NO' ? ['yes', 'no'] : question.options.map((option) => option.id)
  return chosen.every((one) => known.includes(one)) ? null : 'answer-unknown'
}

export const isAnswers = (value: unknown): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value)
