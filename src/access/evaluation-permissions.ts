import { allow, caseReaders, type Permission } from './permission.js';

/** Step 7 of the matrix: whoever holds an evaluation does not decide on it. */
export const evaluationPermissions = {
  'evaluation:create': allow(
    'The counselor schedules; the firm and the worker ask; coach or counselor records what the worker asked.',
    'counselor',
    'coach',
    'employer',
    'person',
  ),
  'evaluation:read': {
    roles: [...caseReaders, 'employer', 'departmentOfficer'],
    sentence: 'Who takes part in the case, the firm its own, the department where it decides, and the person.',
  },
  'evaluation:contribute': allow(
    'The firm and the coach for themselves; the person, or coach or counselor on behalf; never the firm for the worker.',
    'counselor',
    'coach',
    'employer',
    'person',
  ),
  'evaluation:prepare': allow('The assigned counselor prepares it.', 'counselor'),
  'evaluation:hold': allow('The assigned counselor holds it on the work floor.', 'counselor'),
  'evaluation:decide': allow('The assigned expert decides, never who held it.', 'expert'),
  'evaluation:cancel': allow('The assigned counselor cancels it.', 'counselor'),
  'evaluationReconsideration:create': allow(
    'The person or the firm asks; coach or counselor records it on behalf of who has no sign-in.',
    'person',
    'employer',
    'coach',
    'counselor',
  ),
  'evaluationReconsideration:read': {
    roles: [...caseReaders, 'employer'],
    sentence: 'Who takes part in the case, the firm its own, and the person.',
  },
  'evaluationReconsideration:withdraw': allow(
    'Who asked, or who recorded it on behalf.',
    'person',
    'employer',
    'coach',
    'counselor',
  ),
  'evaluationReconsideration:uphold': allow('The assigned expert decides, never who held the evaluation.', 'expert'),
  'evaluationReconsideration:revise': allow('The assigned expert decides, never who held the evaluation.', 'expert'),
} as const satisfies Record<string, Permission>;
