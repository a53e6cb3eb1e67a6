import { useEffect, useState } from 'react'
import type { GapCandidate } from '@/lib/events/board/board-view'
import type { BoardMeeting } from '@/lib/events/board/judge-board'
import { buttonClass } from '@/components/ui/button-class'
import { AddMeeting } from './add-meeting'
import type { BoardDo, Question } from './board-client'
import type { By, Chosen } from './board-grid'
import type { BoardStore } from './board-store'
import { MovePlace } from './move-place'
import { fill, type BoardTexts } from './texts'
import { fetchJson } from './use-board'

type Props = { texts: BoardTexts; store: BoardStore; url: string; by: By; chosen: Chosen; question: Question | null; todo: BoardDo; onLeave: () => void }
const small = `${buttonClass('secondary')} text-sm`

/** What is chosen, why it is there, and all that can be done with it without dragging. */
export function BoardPanel(props: Props) {
  const { texts, store, chosen, question, onLeave } = props
  const meeting = chosen && 'meetingId' in chosen ? store.board.meetings.get(chosen.meetingId) : undefined
  const gap = chosen && 'columnId' in chosen ? chosen : null
  return (
    <section aria-label={texts.panel} className="flex flex-col gap-4 rounded-base border border-line bg-surface p-4">
      {question && (
        <div role="alertdialog" aria-label={texts['possible-but']} className="rounded-base border-l-4 border-attention bg-attention-soft p-3">
          <p className="font-semibold">{texts['possible-but']}:</p>
          <p className="mt-1">{question.words}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <button type="button" className={small} onClick={question.yes} autoFocus>
              {texts['confirm-yes']}
            </button>
            <button type="button" className={small} onClick={onLeave}>
              {texts['confirm-no']}
            </button>
          </div>
        </div>
      )}
      {meeting ? <ChosenMeeting {...props} meeting={meeting} /> : gap && props.by === 'people' && store.facts.participants.has(gap.columnId) ? <Gap {...props} participantId={gap.columnId} slotId={gap.slotId} /> : <p className="text-ink-soft">{texts['panel-empty']}</p>}
      {!meeting && <AddMeeting {...props} slotId={gap?.slotId ?? ''} oneId={gap && props.by === 'people' ? gap.columnId : ''} />}
    </section>
  )
}

function ChosenMeeting({ texts, store, url, todo, meeting }: Props & { meeting: BoardMeeting }) {
  const reasons = useAnswer<{ sentences: string[] }>(`${url}/reasons?meeting=${meeting.id}`)
  const breaches = store.breachesAt(meeting)
  const told = { told: texts.told, moved: texts['told-moved'], new: texts['told-new'] }[store.toldOf(meeting.id)]
  return (
    <>
      <div>
        <h2 className="text-base">{fill(texts.pair, { one: meeting.aName, other: meeting.bName })}</h2>
        <p className="text-ink-soft">
          {store.organisationOf(meeting.aId)} · {store.organisationOf(meeting.bId)}
        </p>
        <p className="mt-1 font-semibold">
          {fill(texts['to-place'], { time: store.time(meeting.slotId), table: store.tableName(meeting.tableId) })}
          {meeting.isLocked && ` · ${texts.locked}`}
        </p>
      </div>
      {breaches.length > 0 && <p className="rounded-base border-l-4 border-danger bg-danger-soft p-3">{fill(texts.conflict, { why: store.breachWords(breaches) })}</p>}
      <div>
        <p>{fill(texts.worth, { score: Math.round(meeting.score) })}</p>
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1 h-1.5 w-full" aria-hidden="true">
          <rect width="100" height="4" rx="2" className="fill-sunken stroke-line-strong" strokeWidth="0.3" />
          <rect width={Math.max(0, Math.min(100, meeting.score))} height="4" rx="2" className="fill-accent" />
        </svg>
        <h3 className="mt-3 text-sm font-semibold">{texts['why-title']}</h3>
        {reasons === null ? <p className="text-ink-soft">{texts['why-loading']}</p> : <Sentences sentences={reasons.sentences} none={texts['why-none']} />}
      </div>
      <p className="text-ink-soft">{told}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className={small} onClick={() => todo.lock(meeting)}>
          {texts[meeting.isLocked ? 'unlock' : 'lock']}
        </button>
        <button type="button" className={`${buttonClass('danger')} text-sm`} onClick={() => todo.remove(meeting)}>
          {texts.remove}
        </button>
      </div>
      <MovePlace key={`${meeting.slotId} ${meeting.tableId}`} {...{ texts, store, todo, meeting }} />
    </>
  )
}

function Gap({ texts, store, url, todo, participantId, slotId }: Props & { participantId: string; slotId: string }) {
  const one = store.facts.participants.get(participantId)!
  const away = one.away[slotId]
  const candidates = useAnswer<GapCandidate[]>(`${url}/gap?participant=${participantId}&slot=${slotId}&board=${store.revision}`)
  return (
    <div>
      <h2 className="text-base">{texts['gap-title']}</h2>
      <p className="font-semibold">{`${one.name}, ${store.time(slotId)}`}</p>
      {away ? (
        <p className="mt-2">{fill(texts['gap-away'], { who: one.name, why: texts[`away-${away}`] })}</p>
      ) : candidates === null ? (
        <p className="mt-2 text-ink-soft">{texts['gap-loading']}</p>
      ) : candidates.length === 0 ? (
        <p className="mt-2">{fill(texts['gap-none'], { who: one.name })}</p>
      ) : (
        <ul className="mt-2 flex flex-col divide-y divide-line">
          {candidates.map((other) => (
            <li key={other.participantId} className="flex flex-col gap-1 py-3">
              <p>
                <span className="font-semibold">{other.name}</span>, {other.organisation}
              </p>
              <p className="text-ink-soft">{fill(texts.worth, { score: other.value })}</p>
              <Sentences sentences={other.sentences} none="" />
              <button type="button" className={`${small} self-start`} onClick={() => todo.add(participantId, other.participantId, slotId)}>
                {texts['gap-add']} <span className="sr-only">{other.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Sentences({ sentences, none }: { sentences: readonly string[]; none: string }) {
  if (sentences.length === 0) return none === '' ? null : <p className="text-ink-soft">{none}</p>
  return (
    <ul className="mt-1 flex list-disc flex-col gap-1 pl-4">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** Null while it is on its way, and where it could not be had. */
function useAnswer<T>(url: string): T | null {
  const [answer, setAnswer] = useState<{ url: string; value: T } | null>(null)
  useEffect(() => {
    let isWanted = true
    fetchJson<T>(url).then(
      (value) => isWanted && setAnswer({ url, value }),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [url])
  return answer?.url === url ? answer.value : null
}
