import type { DataSource } from 'typeorm';

/** A set calendar belongs to one machine or a test: where people's deadlines are real, the boot stops. */
export async function refuseSetCalendar(source: DataSource): Promise<void> {
  const [row] = (await source.query('SELECT days FROM calendar_offset')) as { days: number }[];
  if (row)
    throw new Error(
      `The calendar of this database is set ${row.days} days off: empty calendar_offset before you start.`,
    );
}
