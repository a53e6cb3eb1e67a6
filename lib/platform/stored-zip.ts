import { crc32 } from 'node:zlib'

/** Writes an archive piece by piece. Nothing is packed; names are in UTF-8. */
export class StoredZip {
  private readonly listed: Buffer[] = []
  private offset = 0

  put(fileName: string, bytes: Uint8Array): Uint8Array[] {
    const name = Buffer.from(fileName, 'utf8')
    // What the file's own header and the directory share.
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x800, 2)
    // The first of January 1980: a date is needed, and none of ours matters.
    shared.writeUInt16LE(0x21, 8)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(bytes.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((0x81a4 << 16) >>> 0, 6)
    tail.writeUInt32LE(this.offset, 10)
    this.listed.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), shared, tail, name]))
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, name])
    this.offset += local.length + bytes.length
    return [local, bytes]
  }

  end(): Uint8Array[] {
    const directory = Buffer.concat(this.listed)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(this.listed.length, 8)
    end.writeUInt16LE(this.listed.length, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(this.offset, 16)
    return [directory, end]
  }
}
