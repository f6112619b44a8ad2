import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { EmploymentStatus } from './employment.lifecycle.js';

/** A person works at a firm (tewerkstelling); the supported period lies inside the contract and inside the right. */
@Entity('employments')
export class Employment extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  /** the firm */
  @Column('uuid')
  organizationId: string;

  @Column('uuid')
  referralId: string;

  @Column('uuid')
  vacancyId: string;

  @Column('uuid')
  entitlementId: string;

  @Column('text')
  measure: 'CMW' | 'IMW';

  @Column('text')
  status: EmploymentStatus;

  /** of full time (tewerkstellingsbreuk), exact decimal */
  @Column('numeric', { precision: 7, scale: 6 })
  contractualFraction: string;

  @Column('daterange')
  contract: string;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  contractFrom: LocalDate;

  /** the first day after it; open-ended where null */
  @Column({ type: 'date', insert: false, update: false, nullable: true })
  contractUntil: LocalDate | null;

  /** null until the start */
  @Column('daterange', { nullable: true })
  supported: string | null;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  supportedFrom: LocalDate | null;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  supportedUntil: LocalDate | null;

  @Column('text', { nullable: true })
  endReason: string | null;
}
