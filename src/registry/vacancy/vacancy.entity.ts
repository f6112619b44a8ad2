import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { ServiceLine } from '../organization/service/service.entity.js';
import type { Measure, VacancyStatus } from './vacancy.lifecycle.js';

/** One or more equal positions at a firm (vacature sociale economie). */
@Entity('vacancies')
export class Vacancy extends Row {
  @Column('uuid')
  organizationId: string;

  @Column('uuid', { nullable: true })
  establishmentId: string | null;

  @Column('text')
  measure: Measure;

  @Column('text')
  line: ServiceLine;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('text')
  municipalityNis: string;

  @Column('integer')
  positions: number;

  /** by an accepted referral, until it is hired or freed */
  @Column('integer', { default: 0 })
  positionsReserved: number;

  /** by the start of an employment */
  @Column('integer', { default: 0 })
  positionsFilled: number;

  @Column('text')
  status: VacancyStatus;

  @Column('date', { nullable: true })
  publishedOn: LocalDate | null;

  @Column('date', { nullable: true })
  closedOn: LocalDate | null;
}
