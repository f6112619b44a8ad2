import { expect, test } from '@jest/globals';
import {
  type AuthorFacts,
  type Content,
  reasonsAgainstAuthor,
  reasonsAgainstContent,
  reasonsNotToBegin,
  reasonsNotToChange,
  reasonsNotToDecide,
  reasonsNotToSubmit,
  reasonsNotToWithdraw,
} from './indication.rules.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const whole: Content = {
  proposedMeasures: ['CMW', 'IMW'],
  targetGroup: 'disability',
  fileMark: 'disability',
  aidCategory: 'disabledWorker',
  proposedRate: 60,
  proposedLevel: 'high',
  proposedGuidanceNeed: 'high',
  conclusion: 'Ondersteuning is nodig.',
  findings: [{ category: 'b140', qualifier: 3 }],
  attests: [{ issuedOn: '2024-05-13' }],
};

test.each<[string, Partial<Content>, string[]]>([
  ['whole', {}, []],
  ['without findings', { findings: [] }, ['noFindings']],
  ['without attest', { attests: [] }, []],
  ['with a file mark on nothing', { findings: [], attests: [] }, ['noFindings', 'fileMarkUnfounded']],
  ['without conclusion', { conclusion: null }, ['conclusionMissing']],
  ['without target group', { targetGroup: null }, ['targetGroupMissing']],
  ['without target group, IMW alone', { targetGroup: null, proposedMeasures: ['IMW'] }, []],
  ['for the extremely vulnerable', { targetGroup: 'extremelyVulnerable' }, []],
  ['without level', { proposedLevel: null }, ['packageMissing']],
  ['without aid category', { aidCategory: null }, ['aidCategoryMissing']],
  ['without aid category, CMW alone', { aidCategory: null, proposedMeasures: ['CMW'] }, []],
  ['without guidance need', { proposedGuidanceNeed: null }, ['guidanceNeedMissing']],
])('a submission %s', (_name, change, expected) => {
  expect(codes(reasonsNotToSubmit({ ...whole, ...change }))).toEqual(expected);
});

test('every reason at once', () => {
  const empty: Content = { proposedMeasures: ['CMW', 'IMW'], fileMark: 'disability', findings: [], attests: [] };
  expect(codes(reasonsNotToSubmit(empty))).toEqual([
    'noFindings',
    'fileMarkUnfounded',
    'conclusionMissing',
    'targetGroupMissing',
    'packageMissing',
    'aidCategoryMissing',
    'guidanceNeedMissing',
  ]);
});

const finding = { category: 'b140', qualifier: 3 };

test.each<[string, Partial<Content>, string[]]>([
  ['LDE', { proposedMeasures: ['LDE'] }, ['ldeIsRepealed']],
  ['rate 45', { proposedRate: 45 }, []],
  ['rate 50', { proposedRate: 50 }, ['rateIsNoStartRate']],
  ['rate 0', { proposedRate: 0 }, ['rateIsNoStartRate']],
  ['no rate', { proposedRate: null }, []],
  ['a category twice', { findings: [finding, finding] }, ['categoryTwice']],
  ['qualifier 5', { findings: [{ ...finding, qualifier: 5 }] }, ['qualifierUnknown']],
  ['qualifier 8', { findings: [{ ...finding, qualifier: 8 }] }, []],
  ['an attest of today', { attests: [{ issuedOn: '2026-11-24' }] }, []],
  ['an attest of tomorrow', { attests: [{ issuedOn: '2026-11-25' }] }, ['attestInTheFuture']],
])('a draft with %s', (_name, change, expected) => {
  expect(codes(reasonsAgainstContent({ ...whole, ...change }, '2026-11-24'))).toEqual(expected);
});

const counselor: AuthorFacts = { role: 'counselor', assigned: true, hasMandate: false };
const partner: AuthorFacts = { role: 'coach', assigned: false, hasMandate: true };

test.each<[string, AuthorFacts, string[], string[]]>([
  ['assigned counselor', counselor, ['CMW', 'IMW'], []],
  ['other counselor', { ...counselor, assigned: false }, ['CMW'], ['notAssigned']],
  ['partner', partner, ['CMW'], []],
  ['partner on IMW too', partner, ['CMW', 'IMW'], ['partnerAdvisesCmwOnly']],
  ['partner without mandate', { ...partner, hasMandate: false }, ['IMW'], ['mandateNotValid', 'partnerAdvisesCmwOnly']],
])('an %s writes', (_name, author, measures, expected) => {
  expect(codes(reasonsAgainstAuthor(author, measures as Content['proposedMeasures']))).toEqual(expected);
});

test('one indication at a time, in an open case', () => {
  expect(codes(reasonsNotToBegin({ trajectoryOpen: false, indicationRuns: true }))).toEqual([
    'trajectoryClosed',
    'indicationRuns',
  ]);
  expect(reasonsNotToBegin({ trajectoryOpen: true, indicationRuns: false })).toEqual([]);
});

test('the author writes, its organization withdraws, another one decides', () => {
  expect(codes(reasonsNotToChange({ isAuthor: false }))).toEqual(['notTheAuthor']);
  expect(codes(reasonsNotToWithdraw({ ofTheAuthor: false }))).toEqual(['notOfTheAuthor']);
  expect(codes(reasonsNotToDecide({ assigned: false, isAuthor: true }))).toEqual(['notAssigned', 'authorDecides']);
  expect(reasonsNotToDecide({ assigned: true, isAuthor: false })).toEqual([]);
});
