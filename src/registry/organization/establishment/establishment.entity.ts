import { Column, Entity } from 'typeorm';
import { Row } from '../../../platform/database/row.js';

/** A place of work of an organization (vestigingseenheid). */
@Entity('establishments')
export class Establishment extends Row {
  @Column('uuid')
  organizationId: string;

  /** KBO number, ten digits */
  @Column('text', { nullable: true })
  establishmentUnitNumber: string | null;

  @Column('text')
  name: string;

  @Column('text')
  municipalityNis: string;
}
