import { Paperclip } from 'lucide-react'
import { SubmitButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields'
import { attachmentLimits, messageLength } from '@/lib/introductions/model'
import type { AttachmentView, IntroductionView, MessageView } from '@/lib/introductions/view'
import type { FormAction } from '@/lib/platform/form-state'
import { formatDecimal, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { Form } from './answer'
import { FileField } from './file-field'
import { nameOf } from './words'

const megabyte = 1024 * 1024
const accepted = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.txt,.csv'

/** What the two sides wrote, the newest last, and the place to write. */
export function Thread({ t, introduction, post }: { t: Translator; introduction: IntroductionView; post: FormAction }) {
  const { messages, can } = introduction
  return (
    <section aria-labelledby="thread" id="messages" className="flex flex-col gap-4">
      <div>
        <h2 id="thread">{t('introductions.one.thread-title')}</h2>
        <p className="text-ink-soft">{t('introductions.one.thread-lead')}</p>
      </div>
      {messages.length === 0 ? (
        <p>{t('introductions.one.thread-empty')}</p>
      ) : (
        <ol className="flex flex-col gap-4">
          {messages.map((message) => (
            <Message key={message.id} t={t} introduction={introduction} message={message} />
          ))}
        </ol>
      )}
      {can.post ? <Write t={t} id={introduction.id} post={post} /> : <p className="measure text-ink-soft">{t('introductions.one.cannot-write')}</p>}
    </section>
  )
}

function Message({ t, introduction, message }: { t: Translator; introduction: IntroductionView; message: MessageView }) {
  const name = message.name ?? t('introductions.one.someone')
  return (
    <li className={`flex min-w-0 flex-col gap-2 rounded-base border border-line p-4 sm:max-w-[85%] ${message.isOwn ? 'self-end bg-accent-soft' : 'self-start bg-surface'}`}>
      <p className="text-sm text-ink-soft">
        <span className="block font-semibold text-ink">{name}</span>
        {message.isOwn ? t('introductions.one.you') : nameOf(t, introduction, message.side)}
        {' · '}
        <time dateTime={message.at.toISOString()}>{formatMoment(t.locale, message.at, 'UTC')}</time>
      </p>
      {message.text && <p className="measure whitespace-pre-line">{message.text}</p>}
      {message.attachments.length > 0 && (
        <ul className="flex flex-col gap-1">
          {message.attachments.map((file) => (
            <li key={file.id} className="flex gap-2">
              <Paperclip aria-hidden className="mt-1 size-4 shrink-0" />
              <span className="min-w-0">
                <a href={`/${t.locale}/api/introductions/${introduction.id}/attachments/${file.id}`} download>
                  {file.name}
                </a>{' '}
                <span className="text-sm text-ink-soft">({t('introductions.one.file', { type: t(`introductions.type.${file.type}`), size: sizeText(t, file) })})</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function sizeText(t: Translator, { size }: AttachmentView): string {
  if (size >= megabyte) return t('introductions.one.megabytes', { size: formatDecimal(t.locale, size / megabyte, 1) })
  return t('introductions.one.kilobytes', { size: formatDecimal(t.locale, Math.max(1, size / 1024), 0) })
}

function Write({ t, id, post }: { t: Translator; id: string; post: FormAction }) {
  const params = { count: attachmentLimits.perMessage, megabytes: attachmentLimits.bytes / megabyte }
  return (
    <div id="write" className="no-print border-t border-line pt-5">
      <h3>{t('introductions.one.write-title')}</h3>
      <Form t={t} id={id} action={post}>
        <TextArea name="text" label={t('introductions.one.text')} rows={6} maxLength={messageLength} optional={t('common.optional')} />
        <FileField
          name="files"
          accept={accepted}
          most={attachmentLimits.perMessage}
          bytes={attachmentLimits.bytes}
          texts={{
            label: t('introductions.one.files'),
            hint: t('introductions.one.files-hint', params),
            optional: t('common.optional'),
            tooLarge: t('introductions.one.file-too-large', { ...params, name: '{name}' }),
            tooMany: t('introductions.one.file-too-many', params),
          }}
        />
        <div>
          <SubmitButton>{t('introductions.one.post')}</SubmitButton>
        </div>
      </Form>
    </div>
  )
}
