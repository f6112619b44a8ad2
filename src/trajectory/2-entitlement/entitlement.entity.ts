import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { Level, Measure } from '../1-indication/indication.lifecycle.js';
import type { AfterEmployment, RightBasis } from './right/right.rules.js';

/** A dated right (recht) to support under one measure. */
@Entity('entitlements')
export class Entitlement extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  outcomeId: string;

  @Column('text')
  measure: Measure;

  /** IMW: per worker and employer; CMW: whoever employs */
  @Column('uuid', { nullable: true })
  employerId: string | null;

  /** the department that recorded an IMW grant */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('date', { nullable: true })
  appliedOn: LocalDate | null;

  @Column('date')
  decidedOn: LocalDate;

  @Column('daterange')
  validity: string;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validFrom: LocalDate;

  /** the first day after it; open-ended where absent */
  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validUntil: LocalDate | null;

  /** the first day of supported employment under it; unused where absent */
  @Column('date', { nullable: true })
  usedFrom: LocalDate | null;

  @Column('date', { nullable: true })
  revokedOn: LocalDate | null;

  @Column('text', { nullable: true })
  revocationReason: string | null;

  /** on which the revocation rests */
  @Column('text', { nullable: true })
  article: string | null;

  @Column('date', { nullable: true })
  voidedOn: LocalDate | null;

  /** on an indication, or on the loss of a regular job after a transition (D13 art. 22) */
  @Column('text', { default: 'indication' })
  basis: RightBasis;

  /** of guidance, with which a return begins; only there */
  @Column('text', { nullable: true })
  returnLevel: Level | null;
}

/** What practice leaves open about rights, each with its mark. */
@Entity('right_settings')
export class RightSetting {
  @PrimaryColumn('text')
  setting: 'afterEmployment';

  @Column('text')
  value: AfterEmployment;

  @Column('text')
  confidence: string;

  @Column('text', { nullable: true })
  source: string | null;
}
