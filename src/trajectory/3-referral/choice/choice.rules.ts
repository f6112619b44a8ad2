import type { Refusal } from '../../../platform/refusal.js';
import { openReferralStates, type ReferralStatus } from '../referral.lifecycle.js';
import { choiceRefusals as text } from './choice.texts.js';

/** A hire leaves the person's other referrals to who refers: local practice. */
export function reasonsNotToKeep({ status, asked }: { status: ReferralStatus; asked: boolean }): Refusal[] {
  if (!openReferralStates.some((open) => open === status)) return [{ code: 'notOpen', text: text.notOpen }];
  return asked ? [] : [{ code: 'nothingToChoose', text: text.nothingToChoose }];
}
