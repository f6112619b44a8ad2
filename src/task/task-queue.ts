import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '../platform/config/settings.js';
import { backendOf, type QueueBackend } from '../platform/queue/backend.js';
import type { Queue } from '../platform/queue/queue.js';

export const taskQueue = 'tasks';

/** Tells the worker that there is work, so that it need not wait for its next round. Nothing rests on its being heard. */
@Injectable()
export class TaskQueue implements OnModuleDestroy {
  private readonly log = new Logger('TaskQueue');
  private queue?: Promise<Queue>;

  constructor(private readonly settings: Settings) {}

  /** Nobody waits for it: what is not heard is found by the next round. */
  wake(id: string): void {
    this.put([id]).catch((error: Error) => this.log.warn(`not woken: ${error.message}`));
  }

  async put(ids: string[]): Promise<void> {
    const backend = backendOf(this.settings);
    if (!backend) return;
    this.queue ??= open(backend);
    await (await this.queue).addAll(ids.map((id) => ({ id: `task-${id}`, name: 'work', payload: { id } })));
  }

  async onModuleDestroy(): Promise<void> {
    await (await this.queue)?.close();
  }
}

/** The library is read once there is work: most processes that answer requests never have any. */
async function open(backend: QueueBackend): Promise<Queue> {
  const { openQueue } = await import('../platform/queue/queue.js');
  return openQueue(taskQueue, backend);
}
