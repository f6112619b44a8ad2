import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '../platform/config/settings.js';
import { backendOf, openQueue, type Queue } from '../platform/queue/queue.js';

export const taskQueue = 'tasks';

/** Tells the worker that there is work, so that it need not wait for its next round. Nothing rests on its being heard. */
@Injectable()
export class TaskQueue implements OnModuleDestroy {
  private readonly log = new Logger('TaskQueue');
  private readonly queue?: Queue;

  constructor(settings: Settings) {
    const backend = backendOf(settings);
    if (backend) this.queue = openQueue(taskQueue, backend);
  }

  /** Nobody waits for it: what is not heard is found by the next round. */
  wake(id: string): void {
    this.put([id]).catch((error: Error) => this.log.warn(`not woken: ${error.message}`));
  }

  async put(ids: string[]): Promise<void> {
    await this.queue?.addAll(ids.map((id) => ({ id: `task-${id}`, name: 'work', payload: { id } })));
  }

  async onModuleDestroy(): Promise<void> {
    await this.queue?.close();
  }
}
