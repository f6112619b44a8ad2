import { expect, test } from '@jest/globals';
import { transitionLifecycle } from '../transition.lifecycle.js';
import { fits, offered, type Sight } from './caseload.rules.js';

const today = '2026-06-01';
const sight = (change: Partial<Sight> = {}): Sight => ({
  role: 'counselor',
  ofFirm: false,
  ofProvider: false,
  assigned: true,
  status: 'proposed',
  basis: 'favorable',
  providerNamed: true,
  mandated: true,
  signed: ['firm', 'employmentService', 'provider', 'worker'],
  startsOn: today,
  internships: 1,
  jobKind: null,
  jobStartsOn: null,
  recorded: [],
  followUpOpensDays: 14,
  supportRuns: true,
  failedBy: null,
  redeterminedOn: null,
  returnedOn: null,
  closedOn: null,
  ...change,
});

test('whoever is neither assigned nor the provider may do nothing with a path', () => {
  const teammate = sight({ assigned: false });
  for (const action of transitionLifecycle.actions)
    expect([action, fits(teammate, action, today)]).toEqual([action, false]);
});

test.each([
  ['agree', {}, true],
  ['agree', { mandated: false }, false],
  ['agree', { signed: ['firm'] }, false],
  ['agree', { basis: 'internal', providerNamed: false, mandated: false }, true],
  ['prepare', { startsOn: '2026-06-01' }, true],
  ['prepare', { startsOn: '2026-06-02' }, false],
  ['prepare', { providerNamed: false }, false],
  ['match', {}, true],
  ['place', {}, true],
  ['place', { internships: 0 }, false],
  ['employ', { status: 'internship' }, true],
  ['employ', { status: 'agreed' }, false],
  ['employ', { status: 'agreed', basis: 'internal' }, true],
  ['complete', { jobStartsOn: '2026-06-01' }, true],
  ['complete', { jobStartsOn: '2026-06-02' }, false],
  ['fail', { role: 'provider', assigned: false, ofProvider: true }, true],
  ['fail', { role: 'expert' }, false],
  ['cancel', { role: 'expert' }, true],
  ['cancel', { status: 'aftercare' }, false],
] as const)('%s with %o fits: %s', (action, change, expected) => {
  expect(fits(sight(change as Partial<Sight>), action, today)).toBe(expected);
});

const regular = { jobKind: 'regular', jobStartsOn: '2026-03-15' } as const;

test.each([
  [{ signed: [] }, ['nameProvider', 'sign']],
  [{}, ['nameProvider']],
  [{ status: 'matching' }, ['arrange']],
  [{ status: 'internship' }, ['arrange']],
  [{ status: 'preparation' }, []],
  [{ status: 'aftercare', ...regular }, ['followUp']],
  [{ status: 'aftercare', ...regular, jobStartsOn: '2026-03-16' }, []],
  [{ status: 'completed', ...regular }, ['followUp', 'return']],
  [{ status: 'completed', ...regular, recorded: [{ months: 3, stillEmployed: true }] }, ['return']],
  [{ status: 'completed', ...regular, returnedOn: today, recorded: [{ months: 3, stillEmployed: false }] }, []],
  [{ status: 'completed', ...regular, jobKind: 'IMW' }, ['followUp']],
  [{ status: 'failed', failedBy: 'neither' }, ['redetermine']],
  [{ status: 'failed', failedBy: 'neither', supportRuns: false }, []],
  [{ status: 'failed', failedBy: 'firm' }, []],
] as [Partial<Sight>, string[]][])('with %o stands: %o', (change, expected) => {
  expect(offered(sight(change), today)).toEqual(expected);
});
