import { expectArrows } from '../../../../test/support/arrows.js';
import { reconsiderationLifecycle } from './reconsideration.lifecycle.js';

expectArrows(reconsiderationLifecycle, {
  open: { uphold: 'upheld', revise: 'revised', withdraw: 'withdrawn' },
  upheld: {},
  revised: {},
  withdrawn: {},
});
