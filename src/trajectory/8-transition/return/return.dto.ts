import { Flag, Int, LocalDate, OneOf, Str } from '../../../platform/http/fields.js';
import { type Level, levels } from '../../1-indication/indication.lifecycle.js';
import { type Doing, doings } from '../transition.lifecycle.js';

export class TransitionFailure {
  @OneOf(doings, { description: "whose doing it is; neither asks for a new look at the worker's need" })
  failedBy: Doing;

  @Str({ max: 4000, example: 'Geen van de stages leidde tot een werkaanbieding.' })
  reason: string;
}

export class Redetermination {
  @Str({ max: 4000, example: 'De nood is opnieuw bepaald in afwachting van een nieuw doorstroomtraject.' })
  motivation: string;
}

export class TransitionReturn {
  @LocalDate({ description: 'the last day of the regular job' })
  jobEndedOn: string;

  @Flag({ description: 'the job ended without the consent of the worker' })
  withoutConsent: boolean;

  @OneOf(levels, { description: 'of guidance; the rate is 45%' })
  level: Level;

  @Str({ max: 4000, example: 'De werkgever ging failliet.' })
  motivation: string;
}

export class ProposedPackage {
  @OneOf(['failedTransition'])
  origin: 'failedTransition';

  @Int({ min: 40, max: 40, example: 40, description: 'percent' })
  rate: number;

  @OneOf(['low'])
  level: 'low';
}
