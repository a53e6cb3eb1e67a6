/** A QR code as one path; around it four cells stay white, in the dark theme too. */
export function QrCode({ cells, label }: { cells: readonly (readonly boolean[])[]; label: string }) {
  const size = cells.length + 8
  const path = cells.map((row, y) => row.map((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')).join('')).join('')
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} width="240" height="240" shapeRendering="crispEdges" className="max-w-full">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
