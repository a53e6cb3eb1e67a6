'use client'

import { useActionState, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { emptyFormState, type FormAction } from '@/lib/platform/form-state'

export type FeedTexts = Record<'make' | 'renew' | 'renewText' | 'revoke' | 'shown' | 'label' | 'copy' | 'copied' | 'subscribe' | 'made', string>

/** The address comes back in the answer to the form, and is nowhere else: a reload forgets it. */
export function CalendarFeed({ participantId, locale, hasFeed, make, revoke, texts }: { participantId: string; locale: string; hasFeed: boolean; make: FormAction; revoke: FormAction; texts: FeedTexts }) {
  const [made, submitMake, isMaking] = useActionState(make, emptyFormState)
  const [revoked, submitRevoke, isRevoking] = useActionState(revoke, emptyFormState)
  const [isCopied, setIsCopied] = useState(false)
  const address = typeof made.values.address === 'string' ? made.values.address : ''
  const hidden = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="participantId" value={participantId} />
    </>
  )
  const trouble = made.message || revoked.message
  return (
    <div className="flex flex-col gap-3">
      {trouble && (
        <p role="alert" className="text-danger">
          {trouble}
        </p>
      )}
      {revoked.done && hasFeed === false && (
        <p role="status" className="rounded-base border border-line bg-accent-soft p-4">
          {revoked.done}
        </p>
      )}
      {address !== '' && hasFeed ? (
        <div role="status" className="flex flex-col gap-3 rounded-base border border-accent bg-accent-soft p-4">
          <p className="font-semibold">{texts.shown}</p>
          <label className="flex flex-col gap-1">
            <span className="text-sm">{texts.label}</span>
            <input readOnly value={address} onFocus={(event) => event.target.select()} className="min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-2" />
          </label>
          <div className="flex flex-wrap gap-3">
            <button type="button" className={buttonClass('secondary')} onClick={() => void navigator.clipboard.writeText(address).then(() => setIsCopied(true), () => {})}>
              {isCopied ? texts.copied : texts.copy}
            </button>
            <a href={address.replace(/^https?:/, 'webcal:')} rel="noreferrer" className={buttonClass('secondary')}>
              {texts.subscribe}
            </a>
          </div>
        </div>
      ) : (
        hasFeed && <p className="text-ink-soft">{texts.made}</p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <form action={submitMake}>
          {hidden}
          <button type="submit" aria-disabled={isMaking} className={buttonClass('secondary')}>
            {hasFeed ? texts.renew : texts.make}
          </button>
        </form>
        {hasFeed && (
          <form action={submitRevoke}>
            {hidden}
            <button type="submit" aria-disabled={isRevoking} className={buttonClass('quiet')}>
              {texts.revoke}
            </button>
          </form>
        )}
      </div>
      {hasFeed && <p className="text-sm text-ink-soft">{texts.renewText}</p>}
    </div>
  )
}
