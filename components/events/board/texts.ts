import type { BreachCode } from '@/lib/events/board/judge-board'
import { hardBreaches, softBreaches } from '@/lib/events/board/judge-board'
import type { Translator } from '@/lib/platform/i18n'

const keys = [
  'search', 'search-tables', 'kind', 'kind-all', 'hall', 'hall-all', 'below-floor', 'has-breach', 'shown-people', 'shown-tables', 'nothing-found', 'nothing-found-tables', 'undo', 'redo', 'undo-proposal', 'lock-all', 'keys', 'keys-title', 'close',
  'loading', 'failed', 'again', 'offline', 'grid-people', 'grid-tables', 'time', 'away-arrives-later', 'away-leaves-earlier', 'away-blocked', 'away-agenda', 'closed', 'cell-free', 'cell-away', 'cell-meeting', 'cell-table-free',
  'cell-table-closed', 'cell-table-meeting', 'table', 'no-table', 'locked', 'conflict', 'carrying', 'left', 'to-place', 'swap-with', 'possible', 'possible-but', 'refused', 'short-possible', 'short-swap', 'short-ask', 'short-refused',
  'price-same', 'price-more', 'price-less', 'gap-one-more', 'gap-one-less', 'gaps-more', 'gaps-less', 'floor', 'done', 'working', 'activity', 'activity-none', 'you', 'somebody', 'pair', 'meetings', 'did-proposal', 'did-add', 'did-move', 'did-swap',
  'did-remove', 'did-lock', 'did-unlock', 'did-undo', 'did-redo', 'did-live', 'just-now', 'minutes', 'hours', 'panel', 'panel-empty', 'gap-title', 'gap-loading', 'gap-none', 'gap-away', 'gap-add', 'add-title', 'add-one', 'add-other', 'add-choose',
  'add-slot', 'add-button', 'worth', 'why-title', 'why-loading', 'why-none', 'told', 'told-moved', 'told-new', 'lock', 'unlock', 'remove', 'move-title', 'move-slot', 'move-table', 'move-any', 'move-button', 'here', 'confirm-yes', 'confirm-no',
  'person-count', 'person-of', 'table-count', 'person', 'online', 'booth', 'step-free', 'hearing-loop', 'free', 'key-arrows', 'key-choose', 'key-carry', 'key-escape', 'key-lock', 'key-undo', 'key-redo', 'key-delete', 'key-search', 'key-help', 'key-ends',
] as const
export type BoardTextKey = (typeof keys)[number]
export type BoardTexts = Record<BoardTextKey, string> & { breach: Record<BreachCode, string> }

/** Places in a sentence that the browser fills: each stands for itself until then. */
const places = ['who', 'other', 'one', 'what', 'why', 'time', 'table', 'organisation', 'points', 'count', 'now', 'floor', 'most', 'score', 'shown', 'all']
const unfilled = Object.fromEntries(places.map((place) => [place, `{${place}}`]))

/** Sentences of the board with their places still open, for the browser. */
export function boardTexts(t: Translator): BoardTexts {
  const texts = Object.fromEntries(keys.map((key) => [key, t(`board.ui.${key}`, unfilled)])) as Record<BoardTextKey, string>
  const breach = Object.fromEntries([...hardBreaches, ...softBreaches].map((code) => [code, t(`errors.board.breach.${code}`, unfilled)])) as Record<BreachCode, string>
  return { ...texts, breach }
}

export const fill = (text: string, params: Record<string, string | number> = {}): string => text.replace(/\{(\w+)\}/g, (whole, place: string) => (place in params ? String(params[place]) : whole))
