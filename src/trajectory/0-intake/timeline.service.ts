import { Injectable } from '@nestjs/common';
import { PersonKeys } from '../../journal/person-keys.js';
import { unseal } from '../../journal/sealing.js';
import { Sentences } from '../../journal/sentences.js';
import type { Call } from '../../platform/call.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { say, type TextParameters } from '../../platform/text.js';
import type { Timeline, TimelineEntry } from './trajectory.dto.js';
import { TrajectoryRepository } from './trajectory.repository.js';

interface JournalRow {
  type: string;
  happenedOn: string;
  subjectId: string;
  personId: string | null;
  role: string;
  organization: string | null;
  ciphertext: Buffer | null;
}

/** The journal of one case, told to people. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly work: Work,
    private readonly trajectories: TrajectoryRepository,
    private readonly keys: PersonKeys,
    private readonly sentences: Sentences,
  ) {}

  async read(call: Call, trajectoryId: string): Promise<Timeline> {
    return this.work.read(call, async (tx) => {
      const { personId } = await this.trajectories.get(tx, trajectoryId);
      const key = await this.keys.forReading(tx, personId);
      const rows = await this.rowsOf(tx, trajectoryId);
      return { items: rows.map((row) => this.tell(row, key, call)) };
    });
  }

  private rowsOf(tx: Tx, trajectoryId: string): Promise<JournalRow[]> {
    return tx.query<JournalRow>(
      `SELECT j.type, j.happened_on AS "happenedOn", j.subject_id AS "subjectId", j.person_id AS "personId", j.actor_role AS role,
              o.name AS organization, p.ciphertext
         FROM journal j LEFT JOIN journal_payloads p ON p.journal_id = j.id LEFT JOIN organizations o ON o.id = j.actor_organization_id
        WHERE j.trajectory_id = $1 ORDER BY j.case_version`,
      [trajectoryId],
    );
  }

  /** Where the person's key is destroyed, that something happened remains, without what. */
  private tell(row: JournalRow, personKey: Buffer | null, { language }: Call): TimelineEntry {
    const key = row.personId ? personKey : this.keys.installationKey;
    const payload = key && row.ciphertext ? unseal(key, `${row.type} ${row.subjectId}`, row.ciphertext) : null;
    const after = payload ? (JSON.parse(payload.toString()).after as TextParameters & { article?: string }) : {};
    return {
      type: row.type,
      happenedOn: row.happenedOn,
      sentence: say(this.sentences.of(row.type), language, after),
      organization: row.organization ?? undefined,
      role: row.role,
      article: typeof after.article === 'string' ? after.article : undefined,
      subjectId: row.subjectId,
    };
  }
}
