import { LocalDate, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { type OnBehalf, onBehalfWays } from '../../1-indication/reconsideration/reconsideration.lifecycle.js';
import { type Party, parties } from './contribution.entity.js';

export class NewContribution {
  @OneOf(parties, { example: 'worker', description: 'whose contribution it is' })
  party: Party;

  @Str({
    min: 10,
    max: 10000,
    sensitive: true,
    example: 'Ik werk graag in de ploeg en wil meer leren.',
    description: 'health: shown to the assigned, the worker and who wrote it',
  })
  contribution: string;

  @OneOf(onBehalfWays, {
    optional: true,
    description: 'how a worker said it; counselor or coach records it, never the firm',
  })
  onBehalf?: OnBehalf;
}

export class ContributionShown extends Representation {
  @Uuid()
  evaluationId: string;

  @OneOf(parties)
  party: Party;

  @Uuid({ optional: true, description: 'of who wrote it; absent where the worker did' })
  organizationId?: string;

  @OneOf(onBehalfWays, { optional: true })
  onBehalf?: OnBehalf;

  @Str({ max: 10000, sensitive: true })
  contribution: string;

  @LocalDate()
  givenOn: string;
}
