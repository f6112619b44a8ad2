import { expect, test } from '@jest/globals';
import { reasonsAgainstSchedule, type ScheduleFacts } from './schedule.rules.js';

const facts: ScheduleFacts = {
  schedule: 'fiveYears',
  termYears: 5,
  employerKind: 'regularEmployer',
  guidanceNeed: 'high',
};

test.each<[Partial<ScheduleFacts>, string[]]>([
  [{}, []],
  [{ termYears: 3 }, []],
  [{ termYears: 2 }, ['scheduleNotOfTerm']],
  [{ schedule: 'twoYears', termYears: 2 }, []],
  [{ schedule: 'twoYears', termYears: 3 }, ['scheduleNotOfTerm']],
  [{ schedule: 'guidanceOnly', termYears: 2 }, []],
  [{ schedule: 'guidanceOnly', termYears: 5 }, []],
  [{ schedule: 'guidanceOnly', guidanceNeed: 'none' }, ['noGuidanceNeed']],
  [{ schedule: 'fiveYearsOfCmw45', cmwRate: 45, employerKind: 'supportedWorkCompany' }, []],
  [{ schedule: 'fiveYearsOfCmw45', cmwRate: 60, employerKind: 'supportedWorkCompany' }, ['scheduleNeedsCmwAdvice']],
  [{ schedule: 'fiveYearsOfCmw45', cmwRate: 45 }, ['scheduleNeedsCmwAdvice']],
  [{ schedule: 'fiveYearsRaised', cmwRate: 45, employerKind: 'supportedWorkCompany' }, ['aboveCmwIndication']],
  [{ schedule: 'fiveYearsRaised', cmwRate: 60, employerKind: 'supportedWorkCompany' }, []],
  [{ schedule: 'fiveYearsRaised', cmwRate: 45 }, []],
])('a schedule of %o', (more, expected) => {
  expect(reasonsAgainstSchedule({ ...facts, ...more }).map(({ code }) => code)).toEqual(expected);
});
