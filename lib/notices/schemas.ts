import { z } from 'zod'

/** The outermost shape of an OCDS document; fields inside are read leniently, one bad field costs only itself. */
export const ocdsDocumentSchema = z
  .looseObject({
    version: z.unknown().optional(),
    releases: z.array(z.unknown()).optional(),
    records: z.array(z.unknown()).optional(),
    ocid: z.unknown().optional(),
    tag: z.unknown().optional(),
  })
  .refine((one) => one.releases !== undefined || one.records !== undefined || one.ocid !== undefined)

/** What `npm run import -- notices …` takes. */
export const importNoticesOptionsSchema = z.object({
  paths: z.array(z.string().min(1)).min(1),
  dryRun: z.boolean(),
  report: z.string().min(1).nullable(),
})

export type ImportNoticesOptions = z.infer<typeof importNoticesOptionsSchema>
