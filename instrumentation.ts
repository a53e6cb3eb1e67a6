/** Called by Next once when a server starts; a build starts none. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { startJobs } = await import('@/lib/jobs/run-jobs')
    startJobs()
    const { followChanges } = await import('@/lib/matching/corpus')
    followChanges()
  }
}
