import { expectArrows } from '../../../test/support/arrows.js';
import { employmentLifecycle } from './employment.lifecycle.js';

expectArrows(employmentLifecycle, {
  planned: { start: 'active', cancel: 'cancelled' },
  active: { end: 'ended' },
  ended: {},
  cancelled: {},
});
