import { HiddenField } from '@/components/events/hidden-field'
import { Checkbox, ChoiceGroup, TextField } from '@/components/ui/fields'
import { questionTypes } from '@/lib/events/model'
import { questionForm, type QuestionRow } from '@/lib/events/preparing/settings-forms'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { languageName } from './options'
import { SettingsForm, textOf } from './settings-form'

type Props = { t: Translator; action: FormAction; event: { id: string; language: string }; question?: QuestionRow & { id: string }; languages: readonly string[] }

export function QuestionForm({ t, action, event, question, languages }: Props) {
  const filled = question && questionForm(question)
  const optional = t('common.optional')
  const isMain = (code: string) => code === event.language
  const labelOf = (field: string, code: string) => {
    const label = t(`events.questions.fields.${field}`)
    return languages.length === 1 ? label : t('events.questions.in-language', { field: label, language: languageName(t, code) })
  }
  const rows = Math.min(30, (question?.options.length ?? 0) + 3)
  return (
    <SettingsForm t={t} action={action} eventId={event.id} ids={question ? { questionId: question.id } : {}} filled={filled} submit={t('events.questions.submit')}>
      {languages.map((code) => (
        <TextField key={code} name={`label.${code}`} label={labelOf('label', code)} optional={isMain(code) ? undefined : optional} initial={textOf(filled, `label.${code}`)} maxLength={200} />
      ))}
      {languages.map((code) => (
        <TextField key={code} name={`help.${code}`} label={labelOf('help', code)} optional={optional} initial={textOf(filled, `help.${code}`)} maxLength={300} />
      ))}
      <ChoiceGroup name="type" type="radio" columns={2} label={t('events.questions.fields.type')} initial={textOf(filled, 'type') || 'TEXT'} options={questionTypes.map((type) => ({ value: type, label: t(`events.questions.types.${type}`) }))} />
      <Checkbox name="isRequired" label={t('events.questions.fields.isRequired')} initial={textOf(filled, 'isRequired') === 'on'} />
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-1 font-semibold">{t('events.questions.fields.options')}</legend>
        <p className="text-sm text-ink-soft">{t('events.questions.options-hint')}</p>
        {Array.from({ length: rows }, (_, i) => (
          <div key={i} className="grid items-end gap-4 sm:grid-cols-2">
            <HiddenField name={`options.${i}.id`} value={textOf(filled, `options.${i}.id`)} />
            {languages.map((code) => (
              <TextField
                key={code}
                name={`options.${i}.names.${code}`}
                label={languages.length === 1 ? t('events.questions.option', { number: i + 1 }) : t('events.questions.option-in', { number: i + 1, language: languageName(t, code) })}
                optional={optional}
                initial={textOf(filled, `options.${i}.names.${code}`)}
                maxLength={120}
              />
            ))}
          </div>
        ))}
      </fieldset>
    </SettingsForm>
  )
}
