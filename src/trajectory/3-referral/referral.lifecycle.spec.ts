import { expectArrows } from '../../../test/support/arrows.js';
import { referralLifecycle } from './referral.lifecycle.js';

expectArrows(referralLifecycle, {
  draft: { request: 'requested', cancel: 'cancelled' },
  requested: { accept: 'accepted', refuse: 'declined', cancel: 'cancelled', lapse: 'lapsed' },
  accepted: { hire: 'hired', reject: 'notHired', cancel: 'cancelled', lapse: 'lapsed' },
  declined: {},
  hired: {},
  notHired: {},
  cancelled: {},
  lapsed: {},
});
