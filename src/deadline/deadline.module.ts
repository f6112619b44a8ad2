import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeadlineController } from './deadline.controller.js';
import { Deadline, DeadlineKind } from './deadline.entity.js';
import { DeadlineRepository } from './deadline.repository.js';
import { DeadlineService } from './deadline.service.js';
import { Deadlines } from './deadlines.js';
import { Reminder } from './reminder/reminder.entity.js';
import { ReminderRepository } from './reminder/reminder.repository.js';
import { Sweep } from './sweep.js';
import { WorklistController } from './worklist/worklist.controller.js';
import { WorklistRepository } from './worklist/worklist.repository.js';
import { WorklistService } from './worklist/worklist.service.js';
import { WorklistEntries } from './worklist/worklist-entries.js';

/** What is due, for whom. Steps say how; nothing here knows a step. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Deadline, DeadlineKind, Reminder])],
  controllers: [DeadlineController, WorklistController],
  providers: [
    Deadlines,
    DeadlineRepository,
    DeadlineService,
    ReminderRepository,
    Sweep,
    WorklistEntries,
    WorklistRepository,
    WorklistService,
  ],
  exports: [Deadlines, DeadlineRepository, ReminderRepository, Sweep, WorklistEntries],
})
export class DeadlineModule {}
