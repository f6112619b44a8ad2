import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Tx } from '../../../platform/database/tx.js';
import { href } from '../../../platform/http/links.js';
import type { Trajectory } from '../trajectory.entity.js';
import { type CasePicture, type PartKind, type PartOfCase, partKinds } from './picture.dto.js';

interface PartRow {
  id: string;
  path: string;
  title: string;
  status: string;
  from: string;
  until: string | null;
}

/** In which state a row was at the end of `$2`, as its journal tells. */
export const statusOnDay = (subjectId: string) =>
  `(SELECT j.status FROM journal j WHERE j.subject_id = ${subjectId} AND j.status IS NOT NULL AND j.happened_on <= $2
    ORDER BY j.id DESC LIMIT 1)`;

/** What was true of a case on a day: each step tells its own part, as far as the actor sees its rows. */
@Injectable()
export class PictureRepository {
  private readonly statements = new Map<PartKind, string>();

  /** @param statement gives id, path, title, status, "from" and until; `$1` is the trajectory, `$2` the day */
  tell(kind: PartKind, statement: string): void {
    this.statements.set(kind, statement);
  }

  async on(tx: Tx, trajectory: Trajectory, day: LocalDate): Promise<CasePicture> {
    const parts: PartOfCase[] = [];
    for (const kind of partKinds) parts.push(...(await this.partsOf(tx, kind, [trajectory.id, day])));
    return { day, status: statusOn(trajectory, day), parts };
  }

  private async partsOf(tx: Tx, kind: PartKind, values: [string, LocalDate]): Promise<PartOfCase[]> {
    const statement = this.statements.get(kind);
    const rows = statement ? await tx.query<PartRow>(statement, values) : [];
    return rows.map(({ id, path, title, status, from, until }) => ({
      kind,
      part: { href: href(`${path}/${id}`), id, title },
      ...{ status, from, until: until ?? undefined },
    }));
  }
}

function statusOn({ openedOn, endedOn }: Trajectory, day: LocalDate): CasePicture['status'] {
  if (day < openedOn) return undefined;
  return endedOn !== null && day >= endedOn ? 'closed' : 'open';
}
