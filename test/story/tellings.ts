import { an, bram } from './cast.js';
import { differences } from './differences.js';
import type { Stage } from './stage.js';
import type { Chapter, Kept } from './step.js';

interface Entry {
  happenedOn: string;
  sentence: string;
  organization?: string;
  role: string;
  article?: string;
}

type Tell = (line: string) => void;

/** The person's timeline, as the person reads it. */
export async function tellTimeline(stage: Stage, kept: Kept, tell: Tell): Promise<void> {
  const path = `${kept.of('case').self}/timeline`;
  const { body } = await stage.ask(kept.id('an'), { method: 'GET', path });
  tell("\nAn's timeline\n");
  for (const { happenedOn, sentence, organization, role, article } of body.items as Entry[]) {
    tell(
      `  ${happenedOn}  ${sentence}${article ? ` (${article})` : ''}  [${organization ?? (role === 'clock' ? 'de kalender' : an.givenName)}]`,
    );
  }
}

/** The mails that left: those of the story, no other. None may say who it is about: a mail is no place for that. */
export async function tellMails(stage: Stage, story: readonly Chapter[], tell: Tell): Promise<void> {
  tell('\nThe mails that left\n');
  // a second copy under the same Message-ID is the same mail
  const mails = [...new Map((await stage.mails()).map((mail) => [mail.messageId, mail])).values()];
  for (const { to, subject, text } of mails) {
    tell(`  to ${to.join(', ')}: ${subject}`);
    const named = [an, bram].flatMap((person) => [person.ssin, person.givenName, person.birthDate]);
    const told = named.filter((word) => new RegExp(`\\b${word}\\b`).test(`${subject}\n${text}`));
    if (told.length > 0) throw new Error(`That mail says ${told.join(', ')}:\n${text}`);
  }
  const announced = story.flatMap(({ steps }) => steps.flatMap((step) => ('mailTo' in step ? [step.mailTo] : [])));
  const complaints = differences(
    announced,
    mails.flatMap(({ to }) => to),
    'the list of mails',
  );
  const left = mails.map(({ to, subject, messageId }) => `${to.join(', ')}: ${subject} ${messageId}`);
  if (complaints.length > 0) throw new Error([...complaints, ...left].join('\n'));
}
