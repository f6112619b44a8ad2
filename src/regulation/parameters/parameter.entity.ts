import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { FigureConfidence, FigureName } from '../law/figure.js';

/** A dated figure of the law: replaced by a reviewed file, never overwritten. */
@Entity('parameters')
export class Parameter extends Row {
  @Column('text')
  name: FigureName;

  /** exact decimal, or one of the choices of its unit */
  @Column('text')
  value: string;

  @Column('text')
  unit: string;

  @Column('daterange')
  validity: string;

  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validFrom: LocalDate;

  /** the first day after it; open-ended where absent */
  @Column({ type: 'date', insert: false, update: false, nullable: true })
  validUntil: LocalDate | null;

  @Column('text')
  source: string;

  @Column('text')
  confidence: FigureConfidence;

  /** the file that brought it; absent where it came with the product */
  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** the member who loaded that file */
  @Column('uuid', { nullable: true })
  loadedBy: string | null;

  /** the legal day since when it is known as it stands */
  @Column('date')
  knownOn: LocalDate;

  @Column('date', { nullable: true })
  voidedOn: LocalDate | null;
}
