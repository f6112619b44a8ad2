import { expectArrows } from '../../../../test/support/arrows.js';
import { participantLifecycle } from './participant.lifecycle.js';

expectArrows(participantLifecycle, {
  proposed: { accept: 'active', refuse: 'declined' },
  active: { end: 'ended' },
  ended: {},
  declined: {},
});
