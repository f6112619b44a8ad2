import { expectArrows } from '../../../test/support/arrows.js';
import { vacancyLifecycle } from './vacancy.lifecycle.js';

expectArrows(vacancyLifecycle, {
  draft: { publish: 'open' },
  open: { close: 'closed' },
  closed: {},
});
