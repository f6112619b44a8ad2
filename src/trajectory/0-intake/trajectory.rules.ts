import type { Refusal } from '../../platform/refusal.js';
import { trajectoryRefusals as text } from './trajectory.texts.js';

/** One open case per person: local practice, so that every organization works in the same one. */
export function reasonsNotToOpen(facts: { hasOpenTrajectory: boolean }): Refusal[] {
  return facts.hasOpenTrajectory
    ? [{ code: 'trajectoryAlreadyOpen', field: 'personId', text: text.trajectoryAlreadyOpen }]
    : [];
}

export interface ClosingFacts {
  openedOn: string;
  endedOn: string;
}

export function reasonsNotToClose({ openedOn, endedOn }: ClosingFacts, today: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (endedOn > today) refusals.push({ code: 'endsInTheFuture', field: 'endedOn', text: text.endsInTheFuture });
  if (endedOn < openedOn) {
    refusals.push({
      code: 'endsBeforeItOpened',
      field: 'endedOn',
      text: text.endsBeforeItOpened,
      parameters: { openedOn },
    });
  }
  return refusals;
}
