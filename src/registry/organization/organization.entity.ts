import { Column, Entity } from 'typeorm';
import { Row } from '../../platform/database/row.js';
import type { Language } from '../../platform/text.js';

export const organizationKinds = [
  'employmentService',
  'department',
  'welfareCenter',
  'coachingService',
  'supportedWorkCompany',
  'localServicesFirm',
  'regularEmployer',
  'transitionProvider',
  'municipality',
  'network',
] as const;

export type OrganizationKind = (typeof organizationKinds)[number];

@Entity('organizations')
export class Organization extends Row {
  @Column('text')
  kind: OrganizationKind;

  @Column('text')
  name: string;

  /** KBO number, ten digits */
  @Column('text', { nullable: true })
  enterpriseNumber: string | null;

  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { default: 'nl' })
  language: Language;

  @Column('text', { nullable: true })
  municipalityNis: string | null;
}
