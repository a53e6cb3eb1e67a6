import 'server-only'
import { runProposal } from '@/lib/events/commands/run-proposal'

/** Searches for schedules that wait, one after the other. */
export async function runProposals(isStopping: () => boolean = () => false): Promise<void> {
  while (!isStopping() && (await runProposal({ isStopping }))) if (isStopping()) return
}
