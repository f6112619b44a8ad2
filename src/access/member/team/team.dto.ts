import { ListOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';

export class NewTeam {
  @Str({ max: 200, example: 'Noord-Limburg' })
  name: string;
}

export class NewTeamMember {
  @Uuid({ description: 'a member of the same organization' })
  memberId: string;
}

export class TeamShown extends Representation {
  @Uuid()
  organizationId: string;

  @Str({ max: 200 })
  name: string;

  @ListOf(Uuid(), { max: 10_000 })
  memberIds: string[];
}
