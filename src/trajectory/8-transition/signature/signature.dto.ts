import { LocalDate, OneOf } from '../../../platform/http/fields.js';
import { type OnBehalf, onBehalfWays } from '../../1-indication/reconsideration/reconsideration.lifecycle.js';
import { type Party, parties } from '../transition.lifecycle.js';

export class NewSignature {
  @OneOf(parties, { description: 'who signs; a firm never signs for the worker' })
  party: Party;

  @OneOf(onBehalfWays, { optional: true, description: 'how a worker without sign-in agreed' })
  onBehalf?: OnBehalf;
}

export class SignatureShown {
  @OneOf(parties)
  party: Party;

  @LocalDate()
  signedOn: string;

  @OneOf(onBehalfWays, { optional: true })
  onBehalf?: OnBehalf;
}
