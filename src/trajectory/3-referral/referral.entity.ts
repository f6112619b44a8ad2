import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { Measure } from '../../registry/vacancy/vacancy.lifecycle.js';
import type { ReferralStatus } from './referral.lifecycle.js';

/** A person is referred to a vacancy (toeleiding, doorverwijzing). */
@Entity('referrals')
export class Referral extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  /** the right that the request rested on */
  @Column('uuid', { nullable: true })
  entitlementId: string | null;

  @Column('uuid')
  vacancyId: string;

  /** who refers */
  @Column('uuid')
  organizationId: string;

  /** absent where a client refers */
  @Column('uuid', { nullable: true })
  memberId: string | null;

  /** the firm of the vacancy */
  @Column('uuid')
  employerId: string;

  @Column('text')
  measure: Measure;

  @Column('text')
  status: ReferralStatus;

  @Column('date', { nullable: true })
  requestedOn: LocalDate | null;

  /** the last day on which the firm may accept or refuse */
  @Column('date', { nullable: true })
  answerDueOn: LocalDate | null;

  @Column('date', { nullable: true })
  answeredOn: LocalDate | null;

  /** the last day on which the firm may hire or reject */
  @Column('date', { nullable: true })
  decisionDueOn: LocalDate | null;

  @Column('date', { nullable: true })
  endedOn: LocalDate | null;

  /** a code of the list of reasons */
  @Column('text', { nullable: true })
  reason: string | null;

  /** the contract that was agreed at the hire */
  @Column('date', { nullable: true })
  plannedFrom: LocalDate | null;

  /** the first day after it; open-ended where absent */
  @Column('date', { nullable: true })
  plannedUntil: LocalDate | null;

  /** of full time, as exact decimal */
  @Column('numeric', { precision: 7, scale: 6, nullable: true })
  plannedFraction: string | null;
}

/** The coach's letter and, from the request on, the firm's own copy of what it may know of the case. */
@Entity('referral_letters')
export class ReferralLetter {
  @PrimaryColumn('uuid')
  referralId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('text', { nullable: true })
  letter: string | null;

  @Column('text', { nullable: true })
  caseNumber: string | null;

  @Column('text', { nullable: true })
  municipalityNis: string | null;

  @Column('text', { nullable: true })
  measure: Measure | null;

  @Column('date', { nullable: true })
  validUntil: LocalDate | null;
}

/** What the firm may know besides from its acceptance on: the package, or the guidance need. */
@Entity('referral_disclosures')
export class ReferralDisclosure {
  @PrimaryColumn('uuid')
  referralId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('smallint', { nullable: true })
  rate: number | null;

  @Column('text', { nullable: true })
  level: string | null;

  @Column('text', { nullable: true })
  guidanceNeed: string | null;
}
