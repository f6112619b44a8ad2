import { describe, expect, test } from '@jest/globals';
import type { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { Problem } from '../../src/platform/problem.js';

/** Every arrow and every missing arrow: what the table does not name must be refused. */
export function expectArrows<S extends string, A extends string>(
  lifecycle: Lifecycle<S, A>,
  arrows: Record<NoInfer<S>, Partial<Record<NoInfer<A>, NoInfer<S>>>>,
): void {
  describe(`${lifecycle.noun}: states x actions`, () => {
    test('the table names every state', () => expect(Object.keys(arrows).sort()).toEqual([...lifecycle.states].sort()));
    for (const status of lifecycle.states) {
      for (const action of lifecycle.actions) {
        const to = arrows[status][action];
        test(`${status} --${action}--> ${to ?? 'refused'}`, () => {
          if (to) expect(lifecycle.next(status, action)).toBe(to);
          else expect(() => lifecycle.next(status, action)).toThrow(Problem);
        });
      }
    }
  });
}
