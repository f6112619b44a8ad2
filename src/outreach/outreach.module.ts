import { Module } from '@nestjs/common';
import { Post, ReminderSender } from './reminder/reminder.sender.js';

/** What leaves the house. */
@Module({ providers: [ReminderSender, Post], exports: [ReminderSender] })
export class OutreachModule {}
