import { expectArrows } from '../../../test/support/arrows.js';
import { trajectoryLifecycle } from './trajectory.lifecycle.js';

expectArrows(trajectoryLifecycle, {
  open: { close: 'closed' },
  closed: { reopen: 'open' },
});
