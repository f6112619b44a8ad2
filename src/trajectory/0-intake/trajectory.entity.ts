import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { TrajectoryStatus } from './trajectory.lifecycle.js';

/** A case file (traject, dossier): one open per person. */
@Entity('trajectories')
export class Trajectory extends Row {
  /** readable: `T-2026-000123` */
  @Column('text')
  number: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  municipalityNis: string;

  @Column('uuid')
  openedBy: string;

  @Column('date')
  openedOn: LocalDate;

  @Column('text')
  status: TrajectoryStatus;

  @Column('date', { nullable: true })
  endedOn: LocalDate | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  /** the number of the last event of the case; assigned by the journal under the case's lock */
  @Column('integer', { default: 0 })
  caseVersion: number;
}
