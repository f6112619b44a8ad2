import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';

export const mandateKinds = ['indicationAdvice', 'transitionGuidance'] as const;

export type MandateKind = (typeof mandateKinds)[number];

/** What the employment service lets an organization do in its place, for a while. */
@Entity('mandates')
export class Mandate extends Row {
  @Column('uuid')
  organizationId: string;

  @Column('text')
  kind: MandateKind;

  /** who advises; only on indications */
  @Column('uuid', { nullable: true })
  memberId: string | null;

  @Column('text', { nullable: true })
  certificate: string | null;

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
