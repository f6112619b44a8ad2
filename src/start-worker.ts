import { type DynamicModule, type LoggerService, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { Sweep } from './deadline/sweep.js';
import { OutreachModule } from './outreach/outreach.module.js';
import { ReminderSender } from './outreach/reminder/reminder.sender.js';
import { Rounds } from './outreach/rounds.js';
import type { Settings } from './platform/config/settings.js';
import { refuseSetCalendar } from './platform/database/calendar-check.js';
import { openQueue, type QueueBackend, work } from './platform/queue/queue.js';

export interface WorkerOptions {
  /** on one machine and in tests, where the calendar is moved */
  calendarMayBeSet?: boolean;
  logger?: LoggerService | false;
}

export interface RunningWorker {
  /** ends the jobs that run, then the connections */
  stop(): Promise<void>;
}

const queueName = 'reminders';

/** A job is a mail: what a killed worker had in hand is taken up by another within a quarter of a minute. */
const patience = { concurrency: 4, lockDuration: 10_000, stalledInterval: 5_000 };

/** The house on the worker's login, without doors. */
@Module({})
class WorkerModule {
  static with(settings: Settings): DynamicModule {
    const house = AppModule.with({ ...settings, databaseUrl: settings.workerDatabaseUrl });
    return { module: WorkerModule, imports: [house, OutreachModule] };
  }
}

/** Looks for what is due every so often, and sends what the queue brings. */
export async function startWorker(settings: Settings, options: WorkerOptions = {}): Promise<RunningWorker> {
  const { logger } = options;
  const house = await NestFactory.createApplicationContext(WorkerModule.with(settings), {
    abortOnError: false,
    ...(logger !== undefined && { logger }),
  });
  try {
    if (!options.calendarMayBeSet) await refuseSetCalendar(house.get(DataSource));
    const backend = backendOf(settings);
    const queue = openQueue(queueName, backend);
    const sender = house.get(ReminderSender);
    const send = ({ payload }: { payload: object }) => sender.send((payload as { id: string }).id);
    const jobs = await work(queueName, backend, send, patience);
    const rounds = new Rounds(house.get(Sweep), queue, settings.sweepSeconds);
    rounds.start();
    const stop = async () => {
      await rounds.stop();
      await jobs.close();
      await queue.close();
      await house.close();
    };
    return { stop };
  } catch (error) {
    await house.close();
    throw error;
  }
}

function backendOf({ redisUrl, queueDatabaseUrl }: Settings): QueueBackend {
  if (redisUrl) return { redisUrl };
  if (queueDatabaseUrl) return { connectionString: queueDatabaseUrl };
  throw new Error('QUEUE_DATABASE_URL or REDIS_URL is missing: the queue must live somewhere.');
}
