import { Column, Entity } from 'typeorm';
import { Row } from '../../../platform/database/row.js';

export const serviceLines = [
  'recycling',
  'care',
  'greenMaintenance',
  'cleaning',
  'catering',
  'assembly',
  'logistics',
  'construction',
  'mobility',
  'other',
] as const;

export type ServiceLine = (typeof serviceLines)[number];

/** What an organization offers (aanbod), once per line. */
@Entity('services')
export class Service extends Row {
  @Column('uuid')
  organizationId: string;

  @Column('text')
  line: ServiceLine;

  @Column('text')
  description: string;
}
