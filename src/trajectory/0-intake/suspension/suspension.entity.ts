import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

export const suspensionReasons = ['illness', 'care', 'detention', 'onRequest', 'other'] as const;

export type SuspensionReason = (typeof suspensionReasons)[number];

/** A while during which a case rests. */
@Entity('suspensions')
export class Suspension extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('text')
  reason: SuspensionReason;

  @Column('daterange')
  validity: string;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validFrom: LocalDate;

  /** the first day on which the case no longer rests; open-ended where absent */
  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validUntil: LocalDate | null;

  @Column('date', { nullable: true })
  voidedOn: LocalDate | null;
}
