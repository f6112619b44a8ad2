import { expectArrows } from '../../../test/support/arrows.js';
import { transitionLifecycle } from './transition.lifecycle.js';

const ends = { fail: 'failed', cancel: 'cancelled' } as const;

expectArrows(transitionLifecycle, {
  proposed: { agree: 'agreed', cancel: 'cancelled' },
  agreed: { prepare: 'preparation', employ: 'aftercare', ...ends },
  preparation: { match: 'matching', ...ends },
  matching: { place: 'internship', ...ends },
  internship: { employ: 'aftercare', ...ends },
  aftercare: { complete: 'completed', ...ends },
  completed: {},
  failed: {},
  cancelled: {},
});
