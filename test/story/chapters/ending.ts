import { type Chapter, get } from '../step.js';

/** In order, whoever acted. */
const happened = [
  'trajectory.create',
  'participant.open',
  'assignment.create',
  'participant.create',
  'participant.accept',
  'assignment.create',
  'assignment.create',
  'indication.create',
  'indication.submit',
  'outcome.grant',
  'outcome.advise',
  'indication.decide',
  'entitlement.create',
  'referral.create',
  'referral.request',
  'referral.create',
  'referral.request',
  'referral.accept',
  'referral.hire',
  'employment.create',
  'employment.start',
  'entitlement.use',
  'package.create',
  'participant.bringIn',
  'referral.lapse',
  'declaration.create',
];

export const ending: Chapter = {
  title: 'The person reads the own file',
  steps: [
    {
      who: 'person:an',
      does: 'reads what happened, in order',
      ask: (kept) => get(`${kept.of('case').self}/timeline`),
      status: 200,
      holds: { items: happened.map((type) => ({ type })) },
    },
  ],
};
