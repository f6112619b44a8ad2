import { expectArrows } from '../../../test/support/arrows.js';
import { evaluationLifecycle } from './evaluation.lifecycle.js';

expectArrows(evaluationLifecycle, {
  scheduled: { prepare: 'inPreparation', cancel: 'cancelled' },
  inPreparation: { hold: 'held', cancel: 'cancelled' },
  held: { decide: 'decided', cancel: 'cancelled' },
  decided: {},
  cancelled: {},
});
