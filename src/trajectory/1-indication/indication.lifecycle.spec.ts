import { expectArrows } from '../../../test/support/arrows.js';
import { indicationLifecycle } from './indication.lifecycle.js';

expectArrows(indicationLifecycle, {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { decide: 'decided', withdraw: 'withdrawn' },
  decided: {},
  withdrawn: {},
});
