import { Logger } from '@nestjs/common';

/** Does something every so often, the first time at once. A round that fails is told; the next comes. */
export class Rounds {
  private readonly log = new Logger('Rounds');
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly round: () => Promise<void>,
    private readonly seconds: number,
  ) {}

  start(): void {
    this.running = this.attempt().finally(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.start(), this.seconds * 1000);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async attempt(): Promise<void> {
    try {
      await this.round();
    } catch (error) {
      this.log.error(`round failed: ${(error as Error).message}`, (error as Error).stack);
    }
  }
}
