import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { Level } from '../../1-indication/indication.lifecycle.js';
import type { PackageOrigin } from './package.rules.js';

/** A slice of work support (werkondersteuningspakket, WOP) inside a right: "60 high" is rate 60, level high. */
@Entity('packages')
export class Package extends Row {
  @Column('uuid')
  entitlementId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  origin: PackageOrigin;

  /** percent of the wage cost; 0 where individual maatwerk gives guidance alone */
  @Column('smallint')
  rate: number;

  /** of guidance; null where individual maatwerk gives a wage premium alone */
  @Column('text', { nullable: true })
  level: Level | null;

  @Column('daterange')
  validity: string;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validFrom: LocalDate;

  /** the first day after it; open-ended where absent */
  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validUntil: LocalDate | null;

  /** the first day after the slice's term, whatever ended it sooner */
  @Column('date', { nullable: true })
  termUntil: LocalDate | null;

  @Column('date', { nullable: true })
  voidedOn: LocalDate | null;

  /** the right that must cover it: none once voided */
  @Column({ type: 'uuid', insert: false, update: false, nullable: true })
  heldBy: string | null;
}
