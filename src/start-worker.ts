import { type DynamicModule, type INestApplicationContext, type LoggerService, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { Sweep } from './deadline/sweep.js';
import { OutreachModule } from './outreach/outreach.module.js';
import { ReminderSender } from './outreach/reminder/reminder.sender.js';
import { remindInTurn } from './outreach/reminder/reminder-round.js';
import type { Settings } from './platform/config/settings.js';
import { refuseSetCalendar } from './platform/database/calendar-check.js';
import { backendOf, openQueue, type QueueBackend, type QueuedJob, work } from './platform/queue/queue.js';
import { Rounds } from './platform/queue/rounds.js';
import { TaskQueue, taskQueue } from './task/task-queue.js';
import { TaskRunner } from './task/task-runner.js';

export interface WorkerOptions {
  /** on one machine and in tests, where the calendar is moved */
  calendarMayBeSet?: boolean;
  logger?: LoggerService | false;
}

export interface RunningWorker {
  /** ends the jobs that run, then the connections */
  stop(): Promise<void>;
}

/** What a killed worker had in hand is taken up by another within a quarter of a minute. */
const patience = { lockDuration: 10_000, stalledInterval: 5_000 };

/** The house on the worker's login, without doors. */
@Module({})
class WorkerModule {
  static with(settings: Settings): DynamicModule {
    const house = AppModule.with({ ...settings, databaseUrl: settings.workerDatabaseUrl });
    return { module: WorkerModule, imports: [house, OutreachModule] };
  }
}

/** Looks for what is due and what is left to do every so often, and does what the queues bring. */
export async function startWorker(settings: Settings, options: WorkerOptions = {}): Promise<RunningWorker> {
  const { logger } = options;
  const house = await NestFactory.createApplicationContext(WorkerModule.with(settings), {
    abortOnError: false,
    ...(logger !== undefined && { logger }),
  });
  const stops = [() => house.close()];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    if (!options.calendarMayBeSet) await refuseSetCalendar(house.get(DataSource));
    const backend = backendOf(settings);
    if (!backend) throw new Error('QUEUE_DATABASE_URL or REDIS_URL is missing: the queue must live somewhere.');
    stops.push(await startReminders(house, backend, settings.sweepSeconds));
    stops.push(await startTasks(house, backend, settings.sweepSeconds));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Stop = () => Promise<void>;

/** A job is a mail. */
async function startReminders(house: INestApplicationContext, backend: QueueBackend, seconds: number): Promise<Stop> {
  const queue = openQueue('reminders', backend);
  const sender = house.get(ReminderSender);
  const jobs = await work('reminders', backend, (job) => sender.send(idIn(job)), { concurrency: 4, ...patience });
  const sweep = house.get(Sweep);
  const rounds = new Rounds(() => remindInTurn(sweep, queue), seconds);
  rounds.start();
  return async () => {
    await rounds.stop();
    await jobs.close();
    await queue.close();
  };
}

/** A job is a task, or what was left of it: one at a time, as it fills a core. */
async function startTasks(house: INestApplicationContext, backend: QueueBackend, seconds: number): Promise<Stop> {
  const runner = house.get(TaskRunner);
  const jobs = await work(taskQueue, backend, (job) => runner.run(idIn(job)), { concurrency: 1, ...patience });
  const queue = house.get(TaskQueue);
  const rounds = new Rounds(async () => queue.put(await runner.left()), seconds);
  rounds.start();
  return async () => {
    runner.stop();
    await rounds.stop();
    await jobs.close();
  };
}

const idIn = ({ payload }: QueuedJob) => (payload as { id: string }).id;
