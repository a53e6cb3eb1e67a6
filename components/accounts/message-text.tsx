/** A message as it would be read: line by line, with its links to follow. */
export function MessageText({ text }: { text: string }) {
  return (
    <p className="measure whitespace-pre-wrap">
      {text.split(/(https?:\/\/[^\s<>"]+)/).map((part, i) =>
        i % 2 === 1 ? (
          <a key={i} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  )
}
