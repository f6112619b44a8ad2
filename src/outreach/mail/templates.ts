import type { LocalDate } from '../../platform/calendar/dates.js';
import { type Language, say, type Text } from '../../platform/text.js';
import { declarationMails } from './declaration-mails.js';
import { entitlementMails } from './entitlement-mails.js';
import { evaluationMails } from './evaluation-mails.js';
import { indicationMails } from './indication-mails.js';
import type { MailTexts } from './mail-texts.js';
import { planMails } from './plan-mails.js';
import { referralMails } from './referral-mails.js';
import { choiceMails } from './texts/choice-mails.js';
import { transitionMails } from './texts/transition-mails.js';
import { writtenDate } from './written-date.js';

const mails = {
  ...indicationMails,
  ...referralMails,
  ...choiceMails,
  ...entitlementMails,
  ...declarationMails,
  ...planMails,
  ...evaluationMails,
  ...transitionMails,
};

export type MailKind = keyof typeof mails;
export type MailStep = 'before' | 'due' | 'overdue' | 'notice';

/** All that a mail may say about a case. No names, no numbers of persons, nothing about health: whoever opens the link signs in. */
export interface MailFacts {
  caseNumber?: string;
  dueOn: LocalDate;
  /** days until `dueOn`; negative once it has passed */
  daysLeft?: number;
  link: string;
}

/** Throws RangeError where the kind has no such step: only the lapsed referrals have a notice, and they have nothing else. */
export function renderMail(
  kind: MailKind,
  step: MailStep,
  language: Language,
  facts: MailFacts,
): { subject: string; text: string } {
  const { dateLabel, steps }: MailTexts = mails[kind];
  const texts = steps[step];
  if (!texts) throw new RangeError(`no mail for ${kind} at step ${step}`);
  const date = writtenDate(facts.dueOn, language);
  const subject = say(texts.subject, language, { date });
  const lines = [
    say(greeting, language),
    '',
    say(texts.message, language, { date }),
    '',
    ...(facts.caseNumber ? [`${label(caseLabel, language)} ${facts.caseNumber}`] : []),
    `${label(dateLabel, language)} ${date}${remaining(step, language, facts.daysLeft)}`,
    '',
    label(linkLabel, language),
    facts.link,
    '',
    say(closing, language),
  ];
  return { subject: facts.caseNumber ? `${subject} (${facts.caseNumber})` : subject, text: `${lines.join('\n')}\n` };
}

// French puts a space before the colon.
function label(text: Text, language: Language): string {
  return say(text, language) + (language === 'fr' ? ' :' : ':');
}

function remaining(step: MailStep, language: Language, daysLeft?: number): string {
  if (step === 'notice' || daysLeft === undefined) return '';
  if (daysLeft === 0) return ` (${say(today, language)})`;
  const days = Math.abs(daysLeft);
  const [one, many] = daysLeft > 0 ? ahead : past;
  return ` (${say(days === 1 ? one : many, language, { days })})`;
}

const greeting: Text = { nl: 'Goedendag,', fr: 'Bonjour,', en: 'Hello,' };
const caseLabel: Text = { nl: 'Dossier', fr: 'Dossier', en: 'Case' };
const linkLabel: Text = {
  nl: 'Bekijk het en handel het af in Toeleiding',
  fr: 'À consulter et à traiter dans Toeleiding',
  en: 'View it and act on it in Toeleiding',
};
const today: Text = { nl: 'vandaag', fr: "aujourd'hui", en: 'today' };
const ahead: [Text, Text] = [
  { nl: 'nog 1 dag', fr: 'il reste 1 jour', en: '1 day left' },
  { nl: 'nog {days} dagen', fr: 'il reste {days} jours', en: '{days} days left' },
];
const past: [Text, Text] = [
  { nl: '1 dag geleden', fr: 'il y a 1 jour', en: '1 day ago' },
  { nl: '{days} dagen geleden', fr: 'il y a {days} jours', en: '{days} days ago' },
];
const closing: Text = {
  nl: 'Dit bericht is automatisch verstuurd. Antwoorden op dit adres worden niet gelezen.\nOm privacyredenen staan er geen persoonsgegevens in: die ziet u nadat u zich hebt aangemeld.',
  fr: "Ce message a été envoyé automatiquement. Les réponses à cette adresse ne sont pas lues.\nPar respect de la vie privée, il ne contient pas de données personnelles : elles s'affichent une fois que vous êtes identifié.",
  en: 'This message was sent automatically. Replies to this address are not read.\nTo protect privacy it contains no personal details: you see those once you have signed in.',
};
