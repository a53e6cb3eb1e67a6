/** What a badge's QR code says: the check-in page with the code. Only the desk can open it; to everybody else the page does not exist. Pure. */
export const badgePath = (eventId: string, code: string): string => `/en/organise/${eventId}/day/check-in?code=${encodeURIComponent(code)}`

/** The code in what a camera or a scanner read: the whole address, or the code alone as typed. */
export function codeIn(read: string): string {
  const text = read.trim()
  const query = /[?&]code=([^&#\s]+)/.exec(text)?.[1]
  if (query === undefined) return text
  try {
    return decodeURIComponent(query)
  } catch {
    return query
  }
}
