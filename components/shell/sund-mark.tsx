/** Two shores and a crossing. */
export function SundMark() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" className="shrink-0 text-accent">
      <path d="M3 3c5 5 5 17 0 22V3Z M25 3c-5 5-5 17 0 22V3Z" fill="currentColor" />
      <path d="M6.5 14h15" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeDasharray="1 4" fill="none" />
    </svg>
  )
}
