import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/actor.js';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type { Language } from '../../platform/text.js';

/** A person who acts for one organization, in the roles that it has there. */
@Entity('members')
export class Member extends Row {
  @Column('uuid')
  organizationId: string;

  /** the sign-in server's name for this person */
  @Column('text')
  subject: string;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text')
  language: Language;

  @Column('text', { array: true })
  roles: Role[];

  @Column('date')
  validFrom: LocalDate;

  @Column('date', { nullable: true })
  validUntil: LocalDate | null;
}

/** Members of one organization who see each other's cases, without findings. */
@Entity('teams')
export class Team extends Row {
  @Column('uuid')
  organizationId: string;

  @Column('text')
  name: string;
}

@Entity('team_members')
export class TeamMember {
  @PrimaryColumn('uuid')
  teamId: string;

  @PrimaryColumn('uuid')
  memberId: string;

  @Column('uuid')
  organizationId: string;
}

/** A program that acts for one organization (integrator), within its scopes. */
@Entity('clients')
export class Client extends Row {
  @Column('uuid')
  organizationId: string;

  @Column('text')
  clientId: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  scopes: string[];

  @Column('boolean', { default: false })
  readsFindings: boolean;

  @Column('date')
  validFrom: LocalDate;

  @Column('date', { nullable: true })
  validUntil: LocalDate | null;
}
