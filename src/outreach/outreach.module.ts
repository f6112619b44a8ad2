import { Module } from '@nestjs/common';
import { Post } from './mail/post.js';
import { ReminderSender } from './reminder/reminder.sender.js';

/** What leaves the house. */
@Module({ providers: [ReminderSender, Post], exports: [ReminderSender] })
export class OutreachModule {}
