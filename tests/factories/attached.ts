import { buildZip, type ZipPart } from '@/tests/unit/notices/zip'

/** Files as programs write them, as small as they can be. */
const bytes = (text: string) => Buffer.from(text, 'latin1')

export const pdf = (inner = '') => bytes(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n${inner}\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n`)
export const jpeg = (behind = '') => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), bytes('JFIF\0'), Buffer.alloc(40), Buffer.from([0xff, 0xd9]), bytes(behind)])

export function png(behind = ''): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, bytes(kind), data, Buffer.alloc(4)])
  }
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', Buffer.alloc(13)), chunk('IDAT', Buffer.alloc(10)), chunk('IEND', Buffer.alloc(0)), bytes(behind)])
}

const mainPart = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
  pptx: 'presentationml.presentation.main+xml',
}

export const contentTypes = (type: string) => `<?xml version="1.0" encoding="UTF-8"?><Types><Override PartName="/main.xml" ContentType="application/vnd.${type}"/></Types>`

export function office(kind: keyof typeof mainPart, more: ZipPart[] = [], types = contentTypes(`openxmlformats-officedocument.${mainPart[kind]}`)): Buffer {
  return Buffer.from(buildZip([{ name: '[Content_Types].xml', data: bytes(types) }, { name: 'main.xml', data: bytes('<main/>') }, ...more]))
}

/** The file that scanners are tested with. */
export const eicar = () => ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
