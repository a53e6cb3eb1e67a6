import { crc32 } from 'node:zlib'
import { deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  data: Uint8Array
  /** Unix mode for the outer attributes, as 0xa1ff for a link. */
  mode?: number
  flags?: number
  declaredSize?: number
  stored?: boolean
}

const checksum = typeof crc32 === 'function' ? crc32 : slowCrc32

/** A zip as any tool writes it, with room for lies. */
export function buildZip(parts: ZipPart[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8')
    const packed = part.stored ? Buffer.from(part.data) : deflateRawSync(part.data)
    const size = part.declaredSize ?? part.data.length
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(part.flags ?? 0x800, 2)
    shared.writeUInt16LE(part.stored ? 0 : 8, 4)
    shared.writeUInt32LE(checksum(part.data), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(size, 18)
    shared.writeUInt16LE(name.length, 22)
    locals.push(Buffer.from([0x50, 0x4b, 3, 4]), shared, name, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(((part.mode ?? 0x81a4) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), shared, tail, name)
    offset += 30 + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

/** Older Node 20 releases lack zlib.crc32. */
function slowCrc32(data: Uint8Array): number {
  let crc = ~0
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
