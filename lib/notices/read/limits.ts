/** Far above any notice seen (largest: about 3 MB, 652 lots), far below what hurts. */
export const READ_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  depth: 100,
  elements: 400_000,
  attributesPerElement: 64,
  attributeLength: 20_000,
  jsonMembers: 400_000,
  releasesPerPackage: 5_000,
  textLength: 100_000,
  titleLength: 2_000,
  listLength: 2_000,
} as const
