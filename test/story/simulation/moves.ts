import type { Life, Tally } from './life.js';
import { evaluationMoves } from './moves/evaluation.js';
import { intakeMoves } from './moves/intake.js';
import { transitionMoves } from './moves/transition.js';
import { workMoves } from './moves/work.js';

/** Something that may happen in a week, and how likely; it answers whether it did. */
export interface Move {
  name: string;
  chance: number;
  when: (life: Life) => boolean;
  run: (life: Life) => Promise<boolean>;
}

const moves: Move[] = [...transitionMoves, ...evaluationMoves, ...workMoves, ...intakeMoves];

/** A week of a life: what is due soonest comes first, and not everybody does what is due. */
export async function liveOneWeek(life: Life, tally: Tally): Promise<void> {
  for (const move of moves) {
    if (!move.when(life) || !life.chance.is(move.chance)) continue;
    if (await move.run(life)) tally.count(tally.moves, move.name);
  }
}
