import { expectArrows } from '../../../test/support/arrows.js';
import { planLifecycle } from './plan.lifecycle.js';

expectArrows(planLifecycle, {
  draft: { agree: 'agreed', close: 'closed' },
  agreed: { supersede: 'superseded', close: 'closed' },
  superseded: {},
  closed: {},
});
