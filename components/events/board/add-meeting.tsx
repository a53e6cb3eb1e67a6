import { useId, useMemo, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import type { BoardDo } from './board-client'
import { verdictOf, type BoardStore } from './board-store'
import { fill, type BoardTexts } from './texts'

const control = 'min-h-11 w-full rounded-base border border-line-strong bg-surface px-3 py-1.5'

/** Two people an organiser wants to bring together. What the page cannot know, the server says. */
export function AddMeeting({ texts, store, todo, oneId, slotId: wanted }: { texts: BoardTexts; store: BoardStore; todo: BoardDo; oneId: string; slotId: string }) {
  const [one, setOne] = useState(oneId)
  const [other, setOther] = useState('')
  const [slotId, setSlot] = useState(wanted || (store.facts.facts.slots[0]?.id ?? ''))
  const isWhole = one !== '' && other !== '' && one !== other && slotId !== ''
  const { version } = store
  const slots = useMemo(
    () => store.facts.facts.slots.map(({ id }) => {
      const judgement = isWhole ? store.judgeAddition(one, other, id) : null
      const words = judgement === null ? '' : verdictOf(judgement) === 'refused' ? `: ${store.breachWords(judgement.breaches.filter(({ isHard }) => isHard))}` : `: ${texts.free}`
      return { id, label: `${store.isOfSeveralDays ? `${store.dayOf(id)} ` : ''}${store.time(id)}${words}` }
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [store, texts, isWhole, one, other, version],
  )
  const judgement = isWhole ? store.judgeAddition(one, other, slotId) : null
  return (
    <form
      className="flex flex-col gap-2 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) todo.add(one, other, slotId)
      }}
    >
      <h2 className="text-base">{texts['add-title']}</h2>
      <Person label={texts['add-one']} {...{ texts, store }} value={one} onChange={setOne} without={other} />
      <Person label={texts['add-other']} {...{ texts, store }} value={other} onChange={setOther} without={one} />
      <label className="flex flex-col gap-1">
        <span className="text-ink-soft">{texts['add-slot']}</span>
        <select value={slotId} onChange={(event) => setSlot(event.target.value)} className={control}>
          {slots.map((slot) => (
            <option key={slot.id} value={slot.id}>
              {slot.label}
            </option>
          ))}
        </select>
      </label>
      {judgement && judgement.breaches.length > 0 && <p className={verdictOf(judgement) === 'refused' ? 'text-danger' : ''}>{store.breachWords(judgement.breaches)}</p>}
      <button type="submit" disabled={!isWhole} className={`${buttonClass('secondary')} self-start text-sm disabled:opacity-50`}>
        {texts['add-button']}
      </button>
    </form>
  )
}

/** Typed or chosen from the list: hundreds of names are found faster by typing. */
function Person({ label, texts, store, value, onChange, without }: { label: string; texts: BoardTexts; store: BoardStore; value: string; onChange: (id: string) => void; without: string }) {
  const listId = useId()
  const people = useMemo(() => store.facts.facts.participants.map(({ id, name, organisationName }) => ({ id, text: fill('{one}, {other}', { one: name, other: organisationName }) })), [store.facts])
  const [typed, setTyped] = useState(people.find(({ id }) => id === value)?.text ?? '')
  return (
    <label className="flex flex-col gap-1">
      <span className="text-ink-soft">{label}</span>
      <input
        list={listId}
        value={typed}
        placeholder={texts['add-choose']}
        autoComplete="off"
        className={control}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(people.find(({ text }) => text === event.target.value)?.id ?? '')
        }}
      />
      <datalist id={listId}>
        {people.flatMap(({ id, text }) => (id === without ? [] : [<option key={id} value={text} />]))}
      </datalist>
    </label>
  )
}
