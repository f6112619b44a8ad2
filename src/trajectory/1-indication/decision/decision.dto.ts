import { ListOf } from '../../../platform/http/fields.js';
import { NewOutcome } from '../outcome/outcome.dto.js';

export class Decision {
  @ListOf(() => NewOutcome, { min: 1, max: 10, description: 'one for each proposed measure' })
  outcomes: NewOutcome[];
}
