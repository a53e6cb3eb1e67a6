import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ARCHIVE_LIMITS, readArchive, type NoticeFile } from '@/lib/notices/read/archive'
import { dryRunImport } from '@/lib/notices/read/dry-run'
import { READ_LIMITS } from '@/lib/notices/read/limits'
import { collectCapped } from '@/lib/notices/read/read-capped'
import { readSources, readUploads } from '@/lib/notices/read/read-sources'
import { bytesOf, eforms, ocds, ocdsRelease, ted } from './fixtures'
import { buildZip, type ZipPart } from './zip'

async function list(files: AsyncIterable<NoticeFile>): Promise<[string, string | number][]> {
  const found: [string, string | number][] = []
  for await (const file of files) found.push([file.name, 'bytes' in file ? file.bytes.length : file.refusal.code])
  return found
}

const small = bytesOf('<a/>')
const part = (name: string, more: Partial<ZipPart> = {}): ZipPart => ({ name, data: small, ...more })
const unpack = (parts: ZipPart[], limits = ARCHIVE_LIMITS) => list(readArchive('a.zip', buildZip(parts), limits))

describe('a zip archive', () => {
  it('gives its files in order and passes over folders and what systems leave behind', async () => {
    const parts = [part('one.xml'), part('folder/', { data: new Uint8Array() }), part('folder/two.xml'), part('__MACOSX/._one.xml'), part('.DS_Store'), part('ä.xml')]
    expect(await unpack(parts)).toEqual([['a.zip/one.xml', 4], ['a.zip/folder/two.xml', 4], ['a.zip/ä.xml', 4]])
  })

  it('refuses paths that lead outside and goes on with the rest', async () => {
    const names = ['../../etc/passwd', '/etc/passwd', 'a/../../b.xml', 'C:\\windows\\x.xml', '..\\x.xml', 'fine.xml']
    const answers = (await unpack(names.map((name) => part(name)))).map(([, answer]) => answer)
    expect(answers).toEqual(['zip-path', 'zip-path', 'zip-path', 'zip-path', 'zip-path', 4])
  })

  it('refuses links, encrypted files and archives inside', async () => {
    const nested = buildZip([part('inner.xml')])
    const parts = [part('link.xml', { mode: 0xa1ff }), part('locked.xml', { flags: 0x801 }), part('inner.zip', { data: nested }), part('inner.xml', { data: nested })]
    expect((await unpack(parts)).map(([, answer]) => answer)).toEqual(['zip-symlink', 'zip-encrypted', 'zip-nested', 'zip-nested'])
  })

  it('refuses a bomb by its ratio, by its size and by what it holds in sum', async () => {
    const zeros = (mb: number) => new Uint8Array(mb * 1024 * 1024)
    expect(await unpack([part('bomb.xml', { data: zeros(10) }), part('fine.xml')])).toEqual([['a.zip/bomb.xml', 'zip-ratio'], ['a.zip/fine.xml', 4]])
    expect(await unpack([part('big.xml', { data: zeros(21), stored: true })])).toEqual([['a.zip/big.xml', 'too-large']])
    const limits = { ...ARCHIVE_LIMITS, totalBytes: 10 }
    expect(await unpack([part('1.xml'), part('2.xml'), part('3.xml'), part('4.xml')], limits)).toEqual([['a.zip/1.xml', 4], ['a.zip/2.xml', 4], ['a.zip', 'zip-too-large']])
  })

  it('stops a file that unpacks to more than it declares', async () => {
    const liar = part('liar.xml', { data: new Uint8Array(5 * 1024 * 1024), declaredSize: 100 })
    expect(await unpack([liar, part('fine.xml')])).toEqual([['a.zip/liar.xml', 'zip-damaged'], ['a.zip/fine.xml', 4]])
  })

  it('refuses too many files before reading one', async () => {
    expect(await unpack([part('1.xml'), part('2.xml')], { ...ARCHIVE_LIMITS, entries: 1 })).toEqual([['a.zip', 'zip-too-many-entries']])
  })

  it('answers a damaged, a cut and an empty archive', async () => {
    const whole = buildZip([part('1.xml')])
    expect(await list(readArchive('a.zip', whole.subarray(0, whole.length - 10)))).toEqual([['a.zip', 'zip-damaged']])
    expect(await list(readArchive('a.zip', bytesOf('PK\u0003\u0004 nothing')))).toEqual([['a.zip', 'zip-damaged']])
    expect(await unpack([])).toEqual([['a.zip', 'zip-empty']])
  })
})

describe('sources', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'notices-'))
  })

  it('walks files, folders and archives by content, and follows no link on the way', async () => {
    await mkdir(join(folder, 'b'))
    await writeFile(join(folder, 'a.dat'), buildZip([part('in.xml')]))
    await writeFile(join(folder, 'b', 'c.xml'), small)
    await writeFile(join(folder, '.hidden'), small)
    await symlink('/etc/passwd', join(folder, 'd.xml'))
    await symlink(folder, join(folder, 'e'))
    const answers = await list(readSources([folder, join(folder, 'b', 'c.xml'), join(folder, 'missing')]))
    expect(answers.map(([name, answer]) => [name.slice(folder.length + 1), answer])).toEqual([
      ['a.dat/in.xml', 4], ['b/c.xml', 4], ['d.xml', 'symlink'], ['e', 'symlink'], ['b/c.xml', 4], ['missing', 'not-found'],
    ])
  })

  it('does not read a file of 200 MB, nor a device', async () => {
    const path = join(folder, 'huge.xml')
    const { truncate } = await import('node:fs/promises')
    await writeFile(path, '<a>')
    await truncate(path, 200 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    expect(await list(readSources([path, '/dev/zero']))).toEqual([[path, 'too-large'], ['/dev/zero', 'not-readable']])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024)
  })

  it('stops reading a stream of 200 MB at the limit', async () => {
    let sent = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      while (sent < 200) {
        sent++
        yield new Uint8Array(1024 * 1024)
      }
    }
    expect(await collectCapped(endless(), READ_LIMITS.fileBytes)).toBeNull()
    expect(sent).toBe(21)
  })

  it('takes uploads, unpacks archives and keeps no path of the sender', async () => {
    const uploads = [
      { name: 'C:\\Users\\me\\one.xml', bytes: small },
      { name: '../../x\r\nSet-Cookie: a', bytes: buildZip([part('in.xml')]) },
      { name: 'big.xml', bytes: new Uint8Array(READ_LIMITS.fileBytes + 1) },
    ]
    expect(await list(readUploads(uploads))).toEqual([['one.xml', 4], ['xSet-Cookie: a/in.xml', 4], ['big.xml', 'too-large']])
  })
})

describe('a dry run', () => {
  it('answers each notice: created, unchanged, updated or refused', async () => {
    const file = (name: string, text: string): NoticeFile => ({ name, bytes: bytesOf(text) })
    const files: NoticeFile[] = [
      file('1.xml', eforms()),
      file('2.xml', ted()),
      file('again.xml', eforms()),
      file('corrected.xml', eforms({ project: '<cac:ProcurementProject><cbc:Name>Uusi</cbc:Name></cac:ProcurementProject>' })),
      file('broken.xml', '<broken'),
      file('package.json', ocds(ocdsRelease(), { ...ocdsRelease(), id: 'r-2', tag: ['award'] })),
      { name: 'link.xml', refusal: { code: 'symlink', params: {} } },
    ]
    const answers: [string, string, string][] = []
    for await (const answer of dryRunImport(files))
      answers.push([answer.file, answer.outcome, answer.outcome === 'refused' ? answer.refusal.code : answer.notice.id])
    expect(answers).toEqual([
      ['1.xml', 'created', '00123456-2026'],
      ['2.xml', 'created', '00274001-2021'],
      ['again.xml', 'unchanged', '00123456-2026'],
      ['corrected.xml', 'updated', '00123456-2026'],
      ['broken.xml', 'refused', 'xml-truncated'],
      ['package.json', 'created', 'ocds-abc123-77/r-1'],
      ['package.json', 'created', 'ocds-abc123-77/r-2'],
      ['link.xml', 'refused', 'symlink'],
    ])
  })

  it('takes a later version for an update of the first, and an earlier one for nothing new', async () => {
    const version = (number: string, day: string): NoticeFile => ({
      name: number,
      bytes: bytesOf(
        eforms({ publication: `<efac:Publication><efbc:NoticePublicationID>${number}-2026</efbc:NoticePublicationID><efbc:PublicationDate>${day}Z</efbc:PublicationDate></efac:Publication>` }),
      ),
    })
    const answers: string[] = []
    for await (const { outcome } of dryRunImport([version('2', '2026-03-02'), version('3', '2026-03-09'), version('1', '2026-02-02')])) answers.push(outcome)
    expect(answers).toEqual(['created', 'updated', 'unchanged'])
  })

  it('takes a changed tender for an update, and each award for a notice of its own', async () => {
    const release = (id: string, tag: string, title: string) => ({ ...ocdsRelease(), id, date: `2026-01-1${id}T00:00:00Z`, tag: [tag], title, tender: { title } })
    const releases = [release('1', 'tender', 'A'), release('2', 'tenderUpdate', 'B'), release('3', 'award', 'C'), release('4', 'award', 'D')]
    const answers: string[] = []
    for await (const { outcome } of dryRunImport([{ name: 'p', bytes: bytesOf(ocds(...releases)) }])) answers.push(outcome)
    expect(answers).toEqual(['created', 'updated', 'created', 'created'])
  })
})
