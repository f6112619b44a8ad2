import { lifecycle } from '../../../platform/lifecycle/lifecycle.js';

export const participantRoles = [
  'directing',
  'coaching',
  'advising',
  'employer',
  'provider',
  'host',
  'department',
] as const;
/** Employer, provider, host and department become active through the step that brings them in. */
export const proposableRoles = ['directing', 'coaching', 'advising'] as const;

export type ParticipantRole = (typeof participantRoles)[number];
export type ParticipantStatus = 'proposed' | 'active' | 'ended' | 'declined';
export type ParticipantAction = 'accept' | 'refuse' | 'end';

export const participantLifecycle = lifecycle<ParticipantStatus, ParticipantAction>({
  noun: 'participant',
  path: 'participants',
  initial: 'proposed',
  states: ['proposed', 'active', 'ended', 'declined'],
  actions: {
    accept: { from: ['proposed'], to: 'active', noun: 'acceptance' },
    refuse: { from: ['proposed'], to: 'declined', noun: 'refusal' },
    end: { from: ['active'], to: 'ended', noun: 'ending' },
  },
});
