import { Flag, LocalDate, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';

export class NewAssignment {
  @Uuid({ description: 'a member of your organization' })
  memberId: string;

  @Uuid({ optional: true, description: 'the team that sees the case too, without findings' })
  teamId?: string;

  @Flag({ optional: true, description: 'true: becomes the lead, in place of the present one' })
  lead?: boolean;
}

export class AssignmentShown extends Representation {
  @Uuid()
  trajectoryId: string;

  @Uuid()
  organizationId: string;

  @Uuid()
  memberId: string;

  @Uuid({ optional: true })
  teamId?: string;

  @Flag()
  lead: boolean;

  @LocalDate()
  validFrom: string;

  @LocalDate({ optional: true })
  validUntil?: string;
}
