import { ListOf, LocalDate, Nested, OneOf, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { CasePicture } from './picture/picture.dto.js';
import { type EndReason, endReasons, type TrajectoryStatus, trajectoryLifecycle } from './trajectory.lifecycle.js';

export class NewTrajectory {
  @Uuid({ description: 'a person that you registered, found or work for' })
  personId: string;

  @Str({ pattern: /^\d{5}$/, max: 5, example: '72030', description: 'NIS code of the municipality of the case' })
  municipalityNis: string;
}

export class TrajectoryClosure {
  @LocalDate({ example: '2026-11-30' })
  endedOn: string;

  @OneOf(endReasons, { example: 'onRequest' })
  reason: EndReason;
}

export const trajectorySorting = sorting(
  { openedOn: { column: 't.opened_on', type: 'date' }, number: { column: 't.number', type: 'text' } },
  { usual: '-openedOn', id: 't.id' },
);

export class TrajectoryList extends PageQuery {
  @SortOf(trajectorySorting)
  sort?: string;

  @ListOf(OneOf(trajectoryLifecycle.states), { optional: true })
  status?: TrajectoryStatus[];

  @ListOf(Str({ pattern: /^\d{5}$/, max: 5, example: '72030' }), { optional: true })
  municipalityNis?: string[];
}

export class TrajectoryShown extends Representation {
  @Str({ max: 20, example: 'T-2026-000123' })
  number: string;

  @OneOf(trajectoryLifecycle.states)
  status: TrajectoryStatus;

  @Uuid()
  personId: string;

  @Str({ max: 5, example: '72030' })
  municipalityNis: string;

  @LocalDate({ example: '2026-09-01' })
  openedOn: string;

  @LocalDate({ optional: true })
  endedOn?: string;

  @OneOf(endReasons, { optional: true })
  endReason?: EndReason;

  @Nested(() => CasePicture, { optional: true, description: 'where a day was asked' })
  asOf?: CasePicture;
}

export class TimelineEntry {
  @Str({ max: 40, example: 'trajectory.create' })
  type: string;

  @LocalDate({ description: 'the legal day on which it happened' })
  happenedOn: string;

  @Str({ max: 1000, example: 'Traject T-2026-000123 is geopend.' })
  sentence: string;

  @Str({ max: 300, optional: true, example: 'T&O Noord-Limburg', description: 'the organization that acted' })
  organization?: string;

  @Str({ max: 30, example: 'coach', description: 'the role in which it was done; `clock` where a term passed' })
  role: string;

  @Str({ max: 200, optional: true, example: 'D13 art. 7', description: 'where there was a decision' })
  article?: string;

  @Uuid({ description: 'what it happened to' })
  subjectId: string;
}

export class Timeline {
  @ListOf(() => TimelineEntry, { description: 'in order', max: 10_000 })
  items: TimelineEntry[];
}
