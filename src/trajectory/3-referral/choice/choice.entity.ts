import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

/** A referral that was open when another led to a hire: whoever refers keeps it, or cancels it. No firm reads this. */
@Entity('referral_choices')
export class ReferralChoice extends Row {
  @Column('uuid')
  referralId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  hiredReferralId: string;

  @Column('date')
  askedOn: LocalDate;

  /** absent until it is kept; a referral that is cancelled says so itself */
  @Column('date', { nullable: true })
  keptOn: LocalDate | null;
}
