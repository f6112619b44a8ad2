import { expectArrows } from '../../../test/support/arrows.js';
import { statementLifecycle } from './statement.lifecycle.js';

expectArrows(statementLifecycle, {
  calculated: { confirm: 'confirmed' },
  confirmed: { correct: 'confirmed' },
});
