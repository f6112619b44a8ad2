import { describe, expect, it } from '@jest/globals';
import { type Language, languages } from '../../platform/text.js';
import { type MailFacts, type MailKind, type MailStep, renderMail } from './templates.js';
import { writtenDate } from './written-date.js';

const facts: MailFacts = {
  caseNumber: 'T-2026-000123',
  dueOn: '2026-08-14',
  daysLeft: 7,
  link: 'https://toeleiding.example/cases/1',
};
const reminders: MailKind[] = [
  'indicationUndecided',
  'referralUnanswered',
  'acceptedReferralUndecided',
  'otherReferralHired',
  'unusedRightExpiring',
  'declarationMissing',
  'evaluationDue',
  'planDue',
  'planReviewDue',
  'transitionNotAgreed',
  'transitionPhaseEnding',
  'transitionFollowUp',
  'transitionRedetermination',
];
const daysLeftAt = { before: 7, due: 0, overdue: -7, notice: undefined };
const kindsAndSteps: [MailKind, MailStep][] = [
  ...reminders.flatMap((kind) =>
    (['before', 'due', 'overdue'] as const).map((step): [MailKind, MailStep] => [kind, step]),
  ),
  ['referralLapsed', 'notice'],
  ['acceptedReferralLapsed', 'notice'],
];
const everyMail = kindsAndSteps.flatMap(([kind, step]) => languages.map((language) => [kind, step, language] as const));

const mailOf = (kind: MailKind, step: MailStep, language: Language) =>
  renderMail(kind, step, language, { ...facts, daysLeft: daysLeftAt[step] });

describe.each(everyMail)('%s, %s, %s', (kind, step, language) => {
  const { subject, text } = mailOf(kind, step, language);

  it('fills every placeholder', () => {
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  it('says which case, when and where', () => {
    expect(subject).toContain('T-2026-000123');
    expect(text).toContain('T-2026-000123');
    expect(text).toContain(writtenDate('2026-08-14', language));
    expect(text).toContain(facts.link);
  });

  it('has a subject of one line that a list of mails can show', () => {
    expect(subject).toMatch(/^[^\r\n]{1,90}$/);
  });

  it('does without a case number', () => {
    const mail = renderMail(kind, step, language, { dueOn: facts.dueOn, link: facts.link });
    expect(`${mail.subject}${mail.text}`).not.toMatch(/[{}]|undefined|\(\)|Dossier|Case:/);
  });
});

describe('the mails', () => {
  it('are all different, whatever the kind, the step or the language', () => {
    const mails = everyMail.map(([kind, step, language]) => mailOf(kind, step, language));
    expect(everyMail.length).toBeGreaterThan(60);
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(everyMail.length);
    expect(new Set(mails.map(({ text }) => text.split('\n')[2])).size).toBe(everyMail.length);
  });

  it.each([
    ['before', 1, 'nog 1 dag', 'il reste 1 jour', '1 day left'],
    ['before', 7, 'nog 7 dagen', 'il reste 7 jours', '7 days left'],
    ['due', 0, 'vandaag', "aujourd'hui", 'today'],
    ['overdue', -1, '1 dag geleden', 'il y a 1 jour', '1 day ago'],
    ['overdue', -14, '14 dagen geleden', 'il y a 14 jours', '14 days ago'],
  ] as const)('at step %s count %i days in words', (step, daysLeft, ...expected) => {
    const texts = languages.map(
      (language) => renderMail('declarationMissing', step, language, { ...facts, daysLeft }).text,
    );
    expect(texts.map((text) => /\(([^)]+)\)$/m.exec(text)?.[1])).toEqual(expected);
  });

  it.each<[MailKind, MailStep]>([
    ['referralLapsed', 'before'],
    ['referralLapsed', 'overdue'],
    ['declarationMissing', 'notice'],
  ])('do not exist for %s at step %s', (kind, step) => expect(() => mailOf(kind, step, 'nl')).toThrow(RangeError));

  it('read as a whole', () => {
    expect(mailOf('indicationUndecided', 'before', 'nl')).toEqual({
      subject: 'Er wacht een indicering op uw beslissing (T-2026-000123)',
      text: [
        'Goedendag,',
        '',
        'Een ingediende indicering is nog niet beslist. Beslis uiterlijk op vrijdag 14 augustus 2026.',
        '',
        'Dossier: T-2026-000123',
        'Uiterste datum: vrijdag 14 augustus 2026 (nog 7 dagen)',
        '',
        'Bekijk het en handel het af in Toeleiding:',
        'https://toeleiding.example/cases/1',
        '',
        'Dit bericht is automatisch verstuurd. Antwoorden op dit adres worden niet gelezen.',
        'Om privacyredenen staan er geen persoonsgegevens in: die ziet u nadat u zich hebt aangemeld.',
        '',
      ].join('\n'),
    });
  });
});

describe('a written date', () => {
  it.each([
    ['nl', '2026-08-14', 'vrijdag 14 augustus 2026'],
    ['fr', '2026-08-14', 'vendredi 14 août 2026'],
    ['fr', '2026-05-01', 'vendredi 1er mai 2026'],
    ['en', '2026-08-14', 'Friday, August 14, 2026'],
  ] as const)('in %s of %s is %s', (language, date, expected) => expect(writtenDate(date, language)).toBe(expected));
});
