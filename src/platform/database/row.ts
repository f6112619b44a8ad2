import { Column, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** What every table's row begins with. */
export abstract class Row {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** A row that is not in the database yet. */
export function newRow<R extends Row>(entity: new () => R, values: Omit<Partial<R>, keyof Row>): R {
  const now = new Date();
  return Object.assign(new entity(), { id: v7(), version: 1, createdAt: now, updatedAt: now }, values);
}
