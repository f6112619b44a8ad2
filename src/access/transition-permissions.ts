import { allow, caseReaders, type Permission } from './permission.js';

/** The part of the matrix that is about moving on to the regular labor market. */
export const transitionPermissions = {
  'transition:create': allow(
    'The assigned counselor or expert proposes a transition within the firm.',
    'counselor',
    'expert',
  ),
  'transition:read': {
    roles: [...caseReaders, 'employer', 'provider'],
    sentence: 'Who takes part in the case, the firm its own, the provider that was named, and the person.',
  },
  'transition:nameProvider': allow('The assigned counselor names who guides the path.', 'counselor'),
  'transition:sign': allow(
    'Firm, employment service, provider and person each for themselves; coach or counselor for a worker without sign-in.',
    'counselor',
    'coach',
    'employer',
    'provider',
    'person',
  ),
  'transition:agree': allow('The assigned counselor concludes what all four signed.', 'counselor'),
  'transition:prepare': allow('The provider, or the assigned counselor, begins it.', 'counselor', 'provider'),
  'transition:match': allow('The provider, or the assigned counselor, goes on.', 'counselor', 'provider'),
  'transition:place': allow('The provider, or the assigned counselor, goes on.', 'counselor', 'provider'),
  'transition:employ': allow('The provider, or the assigned counselor, tells of the new job.', 'counselor', 'provider'),
  'transition:complete': allow('The provider, or the assigned counselor, ends the aftercare.', 'counselor', 'provider'),
  'transition:fail': allow('The provider, or the assigned counselor, tells that it failed.', 'counselor', 'provider'),
  'transition:cancel': allow('The assigned counselor or expert cancels it.', 'counselor', 'expert'),
  'transition:redetermine': allow('The assigned expert sets the need anew after a failure.', 'expert'),
  'transition:return': allow('The assigned expert opens a right to return.', 'expert'),
  'transition:arrange': allow('The provider, or the assigned counselor, finds a host.', 'counselor', 'provider'),
  'transition:followUp': allow(
    'Coach, provider or counselor asks how the person fares in the new job.',
    'counselor',
    'coach',
    'provider',
  ),
  'internship:read': {
    roles: [...caseReaders, 'employer', 'provider'],
    sentence: 'Who takes part in the case, the provider, the host its own, and the person.',
  },
  'internship:conclude': allow(
    'The provider, or the assigned counselor, tells what came of it.',
    'counselor',
    'provider',
  ),
  'followUp:read': {
    roles: [...caseReaders, 'provider'],
    sentence: 'Who takes part in the case, the provider, and the person.',
  },
} as const satisfies Record<string, Permission>;
