import { Logger } from '@nestjs/common';
import type { Sweep } from '../deadline/sweep.js';
import type { Queue } from '../platform/queue/queue.js';

/** Sweeps every so often, and puts into the queue what has still to be sent. A round that fails is told; the next comes. */
export class Rounds {
  private readonly log = new Logger('Rounds');
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly sweep: Sweep,
    private readonly queue: Queue,
    private readonly seconds: number,
  ) {}

  start(): void {
    this.running = this.round().finally(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.start(), this.seconds * 1000);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async round(): Promise<void> {
    try {
      const unsent = await this.sweep.run();
      // the hour is in the id: what failed for good in one hour is tried again in the next
      const hour = new Date().toISOString().slice(0, 13);
      await this.queue.addAll(unsent.map((id) => ({ id: `reminder-${id}-${hour}`, name: 'send', payload: { id } })));
    } catch (error) {
      this.log.error(`round failed: ${(error as Error).message}`, (error as Error).stack);
    }
  }
}
