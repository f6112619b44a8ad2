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

  /** The caseload: driven by the participation or assignment, so that its cost is the page, not the country. */
  async list(tx: Tx, query: TrajectoryList): Promise<{ keys: Keyset; rows: SeenTrajectory[]; total?: number }> {
    const keys = keyset(trajectorySorting, query);
    const { status = null, municipalityNis = null, total } = query;
    const from = `FROM trajectories t WHERE ($1::text[] IS NULL OR t.status = ANY ($1)) AND ($2::text[] IS NULL OR t.municipality_nis = ANY ($2))
      AND ${caseload(tx)}`;
    const rows = await tx.query(
      `SELECT ${this.seen(tx)}, ${keys.columns} ${from} AND ${keys.where(3)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [status, municipalityNis, ...keys.parameters],
    );
    const count = total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, [status, municipalityNis])
      : null;
    return { keys, rows: rows.map((row) => asEntity(Trajectory, row)), total: count?.count };
  }
}

/** The road to the rows of the actor's cases, by the column that names the case; the wall is row security. */
export function caseload(tx: Tx, column = 't.id'): string {
  const { role } = tx.call.actor;
  if (role === 'person') return `${column} IN (SELECT own.id FROM trajectories own WHERE own.person_id = app.person())`;
  const cases = role === 'counselor' || role === 'expert' ? 'cases_of_employment_service' : 'cases_of_participant';
  return `${column} IN (SELECT c.trajectory_id FROM app.${cases} c)`;
}
