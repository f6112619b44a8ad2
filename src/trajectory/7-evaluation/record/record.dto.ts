import { LocalDate, OneOf, Str } from '../../../platform/http/fields.js';
import { type TransitionChances, transitionChances } from './record.entity.js';

export class EvaluationRecord {
  @LocalDate({ example: '2027-02-15', description: 'the day on the work floor' })
  heldOn: string;

  @Str({
    min: 10,
    max: 20000,
    sensitive: true,
    example: 'Werkt zelfstandig aan de zaaitafel; vraagt bij een nieuwe taak uitleg.',
    description: 'health: shown to the assigned and the worker alone',
  })
  report: string;

  @OneOf(transitionChances, { description: 'estimated at every visit' })
  transitionChances: TransitionChances;
}
