import type { Sweep } from '../../deadline/sweep.js';
import type { Queue } from '../../platform/queue/queue.js';

/** Sweeps, and puts into the queue what has still to be sent. */
export async function remindInTurn(sweep: Sweep, queue: Queue): Promise<void> {
  const unsent = await sweep.run();
  // the hour is in the id: what failed for good in one hour is tried again in the next
  const hour = new Date().toISOString().slice(0, 13);
  await queue.addAll(unsent.map((id) => ({ id: `reminder-${id}-${hour}`, name: 'send', payload: { id } })));
}
