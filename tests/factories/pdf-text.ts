import { inflateSync } from 'node:zlib'

/** What a reader could select and copy: the text of each page's content by the fonts' own tables (ToUnicode), as our writer lays them out. */
export function pdfText(pdf: Buffer): string {
  const objects = new Map<number, { dictionary: string; stream: string }>()
  const text = pdf.toString('latin1')
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const body = match[2]!
    const at = body.indexOf('stream\n')
    const dictionary = at < 0 ? body : body.slice(0, at)
    const raw = at < 0 ? '' : body.slice(at + 7, body.lastIndexOf('\nendstream'))
    const stream = raw === '' ? '' : /FlateDecode/.test(dictionary) ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw
    objects.set(Number(match[1]), { dictionary, stream })
  }
  const letters = new Map<string, string[]>()
  for (const { dictionary } of objects.values()) {
    for (const [, name, id] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.dictionary ?? '')
      if (toUnicode) letters.set(name!, unicodeOf(objects.get(Number(toUnicode[1]))!.stream))
    }
  }
  let found = ''
  for (const { stream } of objects.values()) {
    let font: string[] = []
    for (const [line] of stream.matchAll(/\/F\d+ [\d.]+ Tf|\[[^\]]*\] TJ/g)) {
      const set = /\/(F\d+)/.exec(line)
      if (set) font = letters.get(set[1]!) ?? []
      else found += `${[...line.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g)!).map((code) => font[parseInt(code, 16)] ?? '\ufffd').join('')}\n`
    }
  }
  return found
}

function unicodeOf(map: string): string[] {
  const letters: string[] = []
  for (const [, from, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    let code = parseInt(from!, 16)
    for (const [, hex] of list!.matchAll(/<([0-9a-f ]*)>/g)) letters[code++] = String.fromCodePoint(...hex!.replaceAll(' ', '').match(/.{4}/g)!.map((unit) => parseInt(unit, 16)))
  }
  return letters
}
