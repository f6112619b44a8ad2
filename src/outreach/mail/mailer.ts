import { createTransport, type NodemailerError, type Transporter } from 'nodemailer';
import type { Language } from '../../platform/text.js';

export interface OutgoingMail {
  /** one bare address, or several that get the same mail */
  to: string | string[];
  subject: string;
  text: string;
  /** the same for every attempt at the same mail, with or without angle brackets, so that a second copy shows as one */
  messageId: string;
  language: Language;
}

export interface MailerSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them */
  smtpUrl: string;
  /** address, or name and address, that mails come from */
  from: string;
}

/** The server did not take the mail. The message holds a code and never an address: replies of servers repeat those. */
export class MailNotSent extends Error {
  override name = 'MailNotSent';

  constructor(
    /** true: this mail will never be taken, an attempt with the same content is of no use */
    readonly permanent: boolean,
    readonly code: string,
    readonly smtpStatus?: number,
  ) {
    super(`mail ${permanent ? 'refused' : 'not taken for now'}: ${[code, smtpStatus].filter(Boolean).join(' ')}`);
  }
}

/** Sends plain-text mails over a pool of connections to one SMTP server. */
export class Mailer {
  private readonly transport: Transporter;

  constructor({ smtpUrl, from }: MailerSettings) {
    // No requeues inside the pool: the job tries again, after looking whether the mail is still due.
    const options = { url: smtpUrl, pool: true, maxConnections: 3, maxRequeues: 0, ...patience, ...noFiles } as const;
    this.transport = createTransport(options, { from });
  }

  /** Resolves once the server has accepted the mail; rejects with MailNotSent. */
  async send({ to, subject, text, messageId, language }: OutgoingMail): Promise<void> {
    try {
      await this.transport.sendMail({
        // As an object, an address with a comma in it stays one address.
        to: [to].flat().map((address) => ({ name: '', address })),
        subject,
        text,
        messageId: `<${messageId.replace(/^<|>$/g, '')}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
    } catch (error) {
      throw notSent(error as NodemailerError);
    }
  }

  close(): void {
    this.transport.close();
  }
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
const noFiles = { disableFileAccess: true, disableUrlAccess: true };

// Only an answer about this recipient or this content is final. A 5xx to the greeting, the sign-in or the sender says
// that our own settings are wrong, and no reminder may be lost to that.
function notSent({ code, command, permanent, responseCode }: NodemailerError): MailNotSent {
  const aboutThisMail = command === 'RCPT TO' || code === 'EMESSAGE';
  return new MailNotSent(Boolean(permanent) && aboutThisMail, code ?? 'UNKNOWN', responseCode);
}
