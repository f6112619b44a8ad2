import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';

/** What was found, in the words of the ICF. Read by the assigned, the author and the person: tables of their own. */
@Entity('indication_findings')
export class IndicationFinding {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  indicationId: string;

  @Column('uuid')
  trajectoryId: string;

  /** `b140`, `d7202` */
  @Column('text')
  category: string;

  @Column('smallint')
  qualifier: number;

  @Column('text', { nullable: true })
  note: string | null;
}

/** What the author concludes from the findings, beside them and not in the indication that others read. */
@Entity('indication_conclusions')
export class IndicationConclusion {
  @PrimaryColumn('uuid')
  indicationId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('text')
  conclusion: string;
}

export const attestKinds = [
  'vaphRecognition',
  'specialEducation',
  'incomeReplacementBenefit',
  'permanentIncapacity',
  'extraChildBenefit',
  'invalidityBenefit',
  'recognizedServiceOrDoctor',
] as const;

export type AttestKind = (typeof attestKinds)[number];

/** A document of another service that gives the file mark; the seven kinds that VDAB lists. */
@Entity('indication_attests')
export class IndicationAttest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  indicationId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('text')
  kind: AttestKind;

  @Column('text')
  issuer: string;

  @Column('date')
  issuedOn: LocalDate;
}
