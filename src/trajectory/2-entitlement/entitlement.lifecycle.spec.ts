import { expectArrows } from '../../../test/support/arrows.js';
import { entitlementLifecycle } from './entitlement.lifecycle.js';

expectArrows(entitlementLifecycle, {
  notYet: { revoke: 'revoked' },
  open: { revoke: 'revoked' },
  ended: {},
  revoked: {},
  voided: {},
});
