import { createHash } from 'node:crypto';
import { seal } from './sealing.js';

/** A row that the journal can speak of: of a case, of a person, or of neither. */
export interface Subject {
  id: string;
  version: number;
  updatedAt: Date;
  trajectoryId?: string | null;
  personId?: string | null;
}

export interface Moving<S extends string> extends Subject {
  status: S;
}

/** What happened to a subject, as its subscribers hear it in the same transaction. */
export interface JournalEvent<Row extends Subject = Subject> {
  noun: string;
  /** an action of the lifecycle, `create` or another beginning, or the name of a change that moves no state */
  action: string;
  row: Row;
  /** the row as it was; absent on creation */
  before?: Row;
  trajectoryId?: string;
}

function pick<Row extends object>(row: Row, names: string[]): Partial<Row> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))) as Partial<Row>;
}

/** Fills in the event's case, and names the person that it is about. */
export function aboutWhom(event: JournalEvent): { trajectoryId?: string; personId?: string } {
  const { noun, row } = event;
  event.trajectoryId = noun === 'trajectory' ? row.id : (row.trajectoryId ?? undefined);
  const personId = noun === 'person' ? row.id : (row.personId ?? undefined);
  return { trajectoryId: event.trajectoryId, personId };
}

/** What the journal keeps of an event, its payload sealed. */
export function written<Row extends Subject>(
  key: Buffer,
  { noun, action, row, before }: JournalEvent<Row>,
  changed: Partial<Row>,
) {
  const type = `${noun}.${action}`;
  const payload = { before: before && pick(before, Object.keys(changed)), after: changed };
  const sealed = seal(key, `${type} ${row.id}`, Buffer.from(JSON.stringify(payload)));
  const hash = createHash('sha256').update(sealed).digest();
  return { type, status: 'status' in row ? row.status : null, sealed, hash };
}
