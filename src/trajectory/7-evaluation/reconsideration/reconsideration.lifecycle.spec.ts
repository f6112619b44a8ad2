import { expectArrows } from '../../../../test/support/arrows.js';
import { evaluationReconsiderationLifecycle } from './reconsideration.lifecycle.js';

expectArrows(evaluationReconsiderationLifecycle, {
  open: { uphold: 'upheld', revise: 'revised', withdraw: 'withdrawn' },
  upheld: {},
  revised: {},
  withdrawn: {},
});
