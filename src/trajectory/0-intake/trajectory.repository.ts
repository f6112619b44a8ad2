import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { asEntity, columnsOf, getReferenced, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { Person } from '../../registry/person/person.entity.js';
import type { CasePicture } from './picture/picture.dto.js';
import { PictureRepository } from './picture/picture.repository.js';
import { type TrajectoryList, trajectorySorting } from './trajectory.dto.js';
import { Trajectory } from './trajectory.entity.js';

/** A case, and whether something of a later step keeps it from being closed. */
export type SeenTrajectory = Trajectory & { keptOpen?: boolean };

@Injectable()
export class TrajectoryRepository {
  private readonly keeping = ['false'];

  constructor(private readonly pictures: PictureRepository) {}

  /** @param condition of the case `t`, in SQL: as long as it holds, the step that tells it refuses to close */
  tellWhatKeepsOpen(condition: string): void {
    this.keeping.push(condition);
  }

  async get(tx: Tx, id: string): Promise<SeenTrajectory> {
    const row = await tx.one(`SELECT ${this.seen(tx)} FROM trajectories t WHERE t.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return asEntity(Trajectory, row);
  }

  private seen(tx: Tx): string {
    return `${columnsOf(tx, Trajectory, 't')}, (${this.keeping.join(' OR ')}) AS "keptOpen"`;
  }

  lock(tx: Tx, id: string): Promise<Trajectory> {
    return lockRow(tx, Trajectory, id, 'id');
  }

  picture(tx: Tx, trajectory: Trajectory, day: LocalDate): Promise<CasePicture> {
    return this.pictures.on(tx, trajectory, day);
  }

  async factsForOpening(tx: Tx, personId: string): Promise<{ hasOpenTrajectory: boolean }> {
    await getReferenced(tx, Person, personId, 'personId');
    const row = await tx.one<{ hasOpenTrajectory: boolean }>(
      'SELECT app.has_open_trajectory($1) AS "hasOpenTrajectory"',
      [personId],
    );
    return { hasOpenTrajectory: row?.hasOpenTrajectory ?? false };
  }

  async nextNumber(tx: Tx): Promise<string> {
    const row = await tx.one<{ next: number }>(`SELECT nextval('trajectory_numbers') AS next`);
    return `T-${tx.today.slice(0, 4)}-${String(row?.next).padStart(6, '0')}`;
  }

  /**
   * The caseload: a page is chosen on the road, so that the wall is asked for the rows of the page alone. What keeps a case
   * open is asked for one case, not for a page of them.
   */
  async list(tx: Tx, query: TrajectoryList): Promise<{ keys: Keyset; rows: SeenTrajectory[]; total?: number }> {
    const keys = keyset(trajectorySorting, query);
    const { status = null, municipalityNis = null, total } = query;
    const road = `FROM app.caseload_of_${cellOf(tx)} t
      WHERE ($1::text[] IS NULL OR t.status = ANY ($1)) AND ($2::text[] IS NULL OR t.municipality_nis = ANY ($2))`;
    const rows = await tx.query(
      `WITH page AS (SELECT t.id ${road} AND ${keys.where(3)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit})
       SELECT ${columnsOf(tx, Trajectory, 't')}, ${keys.columns} FROM page JOIN trajectories t ON t.id = page.id ORDER BY ${keys.orderBy}`,
      [status, municipalityNis, ...keys.parameters],
    );
    const count = total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${road}`, [status, municipalityNis])
      : null;
    return { keys, rows: rows.map((row) => asEntity(Trajectory, row)), total: count?.count };
  }
}

/** In which cell of the table of visibility the actor stands: who reads cases reads them as one of these. */
function cellOf(tx: Tx): 'person' | 'employment_service' | 'participant' {
  const { role } = tx.call.actor;
  if (role === 'person') return 'person';
  return role === 'counselor' || role === 'expert' ? 'employment_service' : 'participant';
}

/** The road to the rows of the actor's cases, by the column that names the case; the wall is row security. */
export function caseload(tx: Tx, column: string): string {
  const cell = cellOf(tx);
  if (cell === 'person') return `${column} IN (SELECT own.id FROM trajectories own WHERE own.person_id = app.person())`;
  return `${column} IN (SELECT c.trajectory_id FROM app.cases_of_${cell} c)`;
}
