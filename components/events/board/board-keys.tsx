import type { RefObject } from 'react'
import type { BoardTexts, BoardTextKey } from './texts'

const keys: [string[], BoardTextKey][] = [
  [['←', '→', '↑', '↓'], 'key-arrows'],
  [['Home', 'End'], 'key-ends'],
  [['Enter'], 'key-choose'],
  [['M'], 'key-carry'],
  [['Esc'], 'key-escape'],
  [['L'], 'key-lock'],
  [['Del'], 'key-delete'],
  [['U', 'Ctrl Z'], 'key-undo'],
  [['R', 'Ctrl ⇧ Z'], 'key-redo'],
  [['/'], 'key-search'],
  [['?'], 'key-help'],
]

/** Everything that the mouse can do has a key. */
export function BoardKeys({ texts, dialog }: { texts: BoardTexts; dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} aria-labelledby="board-keys" className="m-auto max-w-md rounded-base border border-line-strong bg-surface p-5 text-ink backdrop:bg-ink/40">
      <h2 id="board-keys" className="text-lg">
        {texts['keys-title']}
      </h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {keys.map(([names, text]) => (
          <div key={text} className="contents">
            <dt className="flex flex-wrap gap-1">
              {names.map((name) => (
                <kbd key={name} className="rounded-base border border-line-strong bg-sunken px-1.5 font-sans font-semibold whitespace-nowrap">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{texts[text]}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-4">
        <button type="submit" className="min-h-11 cursor-pointer rounded-base border border-line-strong px-4 font-semibold hover:border-accent hover:text-accent">
          {texts.close}
        </button>
      </form>
    </dialog>
  )
}
