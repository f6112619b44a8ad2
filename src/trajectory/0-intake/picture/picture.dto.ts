import { Link, ListOf, LocalDate, OneOf, type Reference, Str } from '../../../platform/http/fields.js';
import { type TrajectoryStatus, trajectoryLifecycle } from '../trajectory.lifecycle.js';

/** In the order in which a case flows. */
export const partKinds = ['entitlement', 'package', 'employment', 'plan', 'evaluation', 'transition'] as const;

export type PartKind = (typeof partKinds)[number];

export class PictureDay {
  @LocalDate({ optional: true, description: 'adds what was true on that day', example: '2026-10-01' })
  asOf?: string;
}

/** A right, a package, an employment, ... as it was on the day asked. */
export class PartOfCase {
  @OneOf(partKinds)
  kind: PartKind;

  @Link()
  part: Reference;

  @Str({ max: 30, example: 'active', description: 'of the kind, on that day' })
  status: string;

  @LocalDate()
  from: string;

  @LocalDate({ optional: true, description: 'the first day on which it no longer held, as far as is known now' })
  until?: string;
}

export class CasePicture {
  @LocalDate()
  day: string;

  @OneOf(trajectoryLifecycle.states, { optional: true, description: 'absent before the trajectory opened' })
  status?: TrajectoryStatus;

  @ListOf(() => PartOfCase, { description: 'what you see of it' })
  parts: PartOfCase[];
}
