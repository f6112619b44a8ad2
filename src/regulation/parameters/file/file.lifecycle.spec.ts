import { expectArrows } from '../../../../test/support/arrows.js';
import { parameterFileLifecycle } from './file.lifecycle.js';

expectArrows(parameterFileLifecycle, {
  draft: { review: 'reviewed', reject: 'rejected' },
  reviewed: { activate: 'active', reject: 'rejected' },
  active: {},
  rejected: {},
});
