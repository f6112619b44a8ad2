/** A seeded sequence (mulberry32): the same seed lives the same lives. */
export class Chance {
  constructor(private state: number) {}

  /** from 0 to 1, without 1 */
  draw(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  is(probability: number): boolean {
    return this.draw() < probability;
  }

  /** a whole number below */
  below(bound: number): number {
    return Math.floor(this.draw() * bound);
  }

  oneOf<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}
