/** Comments, what follows one that does not end, scripts, styles, and elements that a page would not show. */
const unseen = [
  /<!--[\s\S]*?(?:-->|$)/g,
  /<(script|style|template|noscript)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi,
  /<([a-z][a-z\d]*)\b(?=[^<>]*(?:\shidden\b|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|\ssize\s*=\s*["']?0))[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi,
]
const inlineTag = /<\/?(?:a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi
const otherTag = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/gi

/**
 * A text without what markup hides: what nobody would see counts for nothing. As long as it was, so that places in it
 * hold; a tag that parts what stands on both sides of it becomes a line break.
 */
export function visibleText(text: string): string {
  if (!text.includes('<')) return text
  let seen = text
  for (const pattern of unseen) seen = seen.replace(pattern, asLineBreak)
  return seen.replace(inlineTag, (tag) => ' '.repeat(tag.length)).replace(otherTag, asLineBreak)
}

const asLineBreak = (part: string): string => `\n${' '.repeat(part.length - 1)}`
