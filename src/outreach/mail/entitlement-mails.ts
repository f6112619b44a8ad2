import type { MailTexts } from './mail-texts.js';

/** To the coach. */
export const entitlementMails = {
  unusedRightExpiring: {
    dateLabel: { nl: 'Laatste dag van het recht', fr: 'Dernier jour du droit', en: 'Last day of the right' },
    steps: {
      before: {
        subject: {
          nl: 'Een ongebruikt recht loopt binnenkort af',
          fr: 'Un droit non utilisé expire bientôt',
          en: 'An unused right is about to expire',
        },
        message: {
          nl: 'Een recht op ondersteuning is nog niet gebruikt en loopt af op {date}. Bekijk of een toeleiding vóór die datum mogelijk is.',
          fr: "Un droit au soutien n'a pas encore été utilisé et expire le {date}. Voyez si une orientation est possible avant cette date.",
          en: 'A right to support has not been used yet and ends on {date}. Please see whether a referral is possible before then.',
        },
      },
      due: {
        subject: {
          nl: 'Vandaag loopt een ongebruikt recht af',
          fr: "Un droit non utilisé expire aujourd'hui",
          en: 'An unused right expires today',
        },
        message: {
          nl: 'Een recht op ondersteuning is niet gebruikt en loopt vandaag af, {date}.',
          fr: "Un droit au soutien n'a pas été utilisé et expire aujourd'hui, {date}.",
          en: 'A right to support has not been used and ends today, {date}.',
        },
      },
      overdue: {
        subject: {
          nl: 'Een recht is ongebruikt afgelopen',
          fr: 'Un droit a expiré sans avoir été utilisé',
          en: 'A right has expired unused',
        },
        message: {
          nl: 'Een recht op ondersteuning is op {date} afgelopen zonder dat het gebruikt werd. Bekijk of een nieuwe indicering nodig is.',
          fr: 'Un droit au soutien a expiré le {date} sans avoir été utilisé. Voyez si une nouvelle indication est nécessaire.',
          en: 'A right to support ended on {date} without having been used. Please see whether a new indication is needed.',
        },
      },
    },
  },
} satisfies Record<string, MailTexts>;
