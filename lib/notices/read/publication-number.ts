/** TED writes 259-2020, 000259-2020 and 00000259-2020 for the same notice; eight digits is its present form. */
export function toPublicationNumber(raw: string | null | undefined): string | null {
  const [, number, year] = /^(\d{1,8})-(\d{4})$/.exec(raw?.trim() ?? '') ?? []
  return number === undefined || year === undefined ? null : `${number.padStart(8, '0')}-${year}`
}

/** "2020/S 001-000259" as `00000259-2020`. */
export function publicationNumberOfJournal(raw: string | null | undefined): string | null {
  const [, year, number] = /^(\d{4})\/S\s*\d+-(\d{1,8})$/.exec(raw?.trim() ?? '') ?? []
  return number === undefined || year === undefined ? null : toPublicationNumber(`${number}-${year}`)
}

export function tedNoticeUrl(publicationNumber: string): string {
  return `https://ted.europa.eu/en/notice/-/detail/${publicationNumber.replace(/^0+(?=\d)/, '')}`
}
