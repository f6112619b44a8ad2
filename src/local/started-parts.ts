/** What has been started, to be stopped in the opposite order. */
export class StartedParts {
  private readonly ends: (() => Promise<unknown>)[] = [];

  constructor(
    private readonly say: (line: string) => void,
    private readonly signal?: AbortSignal,
  ) {}

  /** Throws where the start was broken off meanwhile; the part is kept all the same. */
  keep<T>(part: T, end: (part: T) => Promise<unknown>): T {
    this.ends.unshift(() => end(part));
    this.signal?.throwIfAborted();
    return part;
  }

  async stop(): Promise<void> {
    for (const end of this.ends.splice(0)) await end().catch((error) => this.say(`Stopping failed: ${error}`));
  }
}
