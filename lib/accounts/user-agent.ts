/** What a browser says of itself, as far as its owner needs to recognise it in a list. Codes; the catalogue has the words. */
export const browsers = ['firefox', 'edge', 'opera', 'samsung', 'chrome', 'safari', 'other'] as const
export const systems = ['windows', 'android', 'ios', 'macos', 'chromeos', 'linux', 'other'] as const
export type Browser = (typeof browsers)[number]
export type System = (typeof systems)[number]

// Order matters: most browsers also claim to be those further down.
const browserMarks: [Browser, RegExp][] = [
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\b(?:OPR|Opera)\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Chrome|CriOS|Chromium)\//],
  ['safari', /\bVersion\/[\d.]+.*\bSafari\//],
]
const systemMarks: [System, RegExp][] = [
  ['ios', /\b(?:iPhone|iPad|iPod)\b/],
  ['android', /\bAndroid\b/],
  ['windows', /\bWindows\b/],
  ['macos', /\bMac OS X\b|\bMacintosh\b/],
  ['chromeos', /\bCrOS\b/],
  ['linux', /\bLinux\b/],
]

export function readUserAgent(userAgent: string): { browser: Browser; system: System } {
  const first = <T>(marks: [T, RegExp][]) => marks.find(([, mark]) => mark.test(userAgent))?.[0]
  return { browser: first(browserMarks) ?? 'other', system: first(systemMarks) ?? 'other' }
}
