import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

export const labelRegimes = ['CMW', 'LDE'] as const;

export type LabelRegime = (typeof labelRegimes)[number];

/** The department's recognition (maatwerklabel) of an organization, or of one of its establishments. */
@Entity('labels')
export class Label extends Row {
  @Column('uuid')
  organizationId: string;

  @Column('uuid', { nullable: true })
  establishmentId: string | null;

  @Column('text')
  regime: LabelRegime;

  /** granted places in full-time equivalents, an exact decimal */
  @Column('numeric', { precision: 9, scale: 2 })
  contingentFte: string;

  @Column('daterange')
  validity: string;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validFrom: LocalDate;

  /** the first day after it; open-ended where absent */
  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validUntil: LocalDate | null;

  @Column('date', { nullable: true })
  voidedOn: LocalDate | null;
}
