export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-base px-4 py-2 font-semibold no-underline cursor-pointer aria-disabled:opacity-60 transition-colors duration-150 text-center'
const kinds: Record<ButtonKind, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong hover:text-on-accent',
  secondary: 'border border-line-strong bg-surface text-ink hover:border-accent hover:text-accent',
  quiet: 'text-accent underline hover:text-accent-strong px-2',
  danger: 'border border-danger bg-surface text-danger hover:bg-danger-soft',
}

/** Looks of a button, for links that act as one too. */
export const buttonClass = (kind: ButtonKind = 'primary'): string => `${base} ${kinds[kind]}`
