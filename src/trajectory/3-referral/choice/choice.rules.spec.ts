import { expect, test } from '@jest/globals';
import { type ReferralStatus, referralLifecycle } from '../referral.lifecycle.js';
import { reasonsNotToKeep } from './choice.rules.js';

const open: ReferralStatus[] = ['draft', 'requested', 'accepted'];
const expected = (status: ReferralStatus, asked: boolean) => {
  if (!open.includes(status)) return ['notOpen'];
  return asked ? [] : ['nothingToChoose'];
};
const cases = referralLifecycle.states.flatMap((status) => [true, false].map((asked) => ({ status, asked })));

test.each(cases)('a referral that is $status, asked about: $asked', ({ status, asked }) =>
  expect(reasonsNotToKeep({ status, asked }).map(({ code }) => code)).toEqual(expected(status, asked)),
);
