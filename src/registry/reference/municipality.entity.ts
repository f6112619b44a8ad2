import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';

/** A municipality under its NIS code; a merger ends one and names its successor. */
@Entity('municipalities')
export class Municipality {
  @PrimaryColumn('text')
  nis: string;

  @Column('text')
  name: string;

  /** unknown where the sources read do not say */
  @Column('date', { nullable: true })
  validFrom: LocalDate | null;

  @Column('date', { nullable: true })
  validUntil: LocalDate | null;

  @Column('text', { nullable: true })
  successorNis: string | null;
}
