import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { Row } from '../../../platform/database/row.js';
import type { FigureConfidence, FigureName } from '../../law/figure.js';
import type { ParameterFileStatus } from './file.lifecycle.js';

/** Figures as one administrator loads them and another reviews them. */
@Entity('parameter_files')
export class ParameterFile extends Row {
  @Column('text')
  title: string;

  @Column('text')
  status: ParameterFileStatus;

  /** not active before this day */
  @Column('date')
  activateOn: LocalDate;

  @Column('uuid')
  loadedBy: string;

  @Column('date')
  loadedOn: LocalDate;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('date', { nullable: true })
  reviewedOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  activatedBy: string | null;

  @Column('date', { nullable: true })
  activatedOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  rejectedBy: string | null;

  @Column('text', { nullable: true })
  rejectionReason: string | null;
}

/** One figure of a file; never changed once it is loaded. */
@Entity('parameter_file_rows')
export class ParameterFileRow {
  @PrimaryColumn('uuid')
  fileId: string;

  /** from 1 on, as in the file */
  @PrimaryColumn('integer')
  position: number;

  @Column('text')
  name: FigureName;

  @Column('text')
  value: string;

  @Column('date')
  validFrom: LocalDate;

  /** the first day after it; open-ended where absent */
  @Column('date', { nullable: true })
  validUntil: LocalDate | null;

  @Column('text')
  source: string;

  @Column('text')
  confidence: FigureConfidence;
}
