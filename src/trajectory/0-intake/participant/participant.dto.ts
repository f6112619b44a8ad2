import { ListOf, LocalDate, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { Representation } from '../../../platform/http/representation.js';
import {
  type ParticipantRole,
  type ParticipantStatus,
  participantLifecycle,
  participantRoles,
  proposableRoles,
} from './participant.lifecycle.js';

export class NewParticipant {
  @Uuid({ description: 'the organization that should take part; your own, where you ask to join' })
  organizationId: string;

  @OneOf(proposableRoles, { example: 'directing' })
  role: ParticipantRole;
}

export class ParticipantAcceptance {
  @Uuid({ optional: true, description: 'who accepts to direct assigns a lead' })
  leadMemberId?: string;

  @Uuid({ optional: true, description: 'the team of the lead that sees the case, without findings' })
  teamId?: string;
}

export class ParticipationList extends PageQuery {
  @ListOf(OneOf(participantLifecycle.states), { optional: true })
  status?: ParticipantStatus[];
}

export class ParticipantShown extends Representation {
  @OneOf(participantLifecycle.states)
  status: ParticipantStatus;

  @Uuid()
  trajectoryId: string;

  @Uuid()
  organizationId: string;

  @Str({ max: 300, example: 'T&O Noord-Limburg' })
  organizationName: string;

  @OneOf(participantRoles)
  role: ParticipantRole;

  @LocalDate()
  proposedOn: string;

  @LocalDate({ optional: true })
  validFrom?: string;

  @LocalDate({ optional: true })
  validUntil?: string;
}
