import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { apiPath } from '../../platform/http/links.js';
import { Mailer } from './mailer.js';

/** How mails leave, and the address that their links begin with. */
@Injectable()
export class Post {
  readonly mailer: Mailer;

  constructor(private readonly settings: Settings) {
    this.mailer = new Mailer({ smtpUrl: settings.smtpUrl, from: settings.mailFrom });
  }

  linkTo(path: string): string {
    return `${this.settings.publicUrl.replace(/\/+$/, '')}${apiPath}${path}`;
  }

  /** The same for every attempt, so that a second copy shows as one. */
  messageId(reminderId: string): string {
    return `${reminderId}@${new URL(this.settings.publicUrl).hostname}`;
  }

  onApplicationShutdown(): void {
    this.mailer.close();
  }
}
