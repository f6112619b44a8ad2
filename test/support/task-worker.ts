import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { readSettings, type Settings } from '../../src/platform/config/settings.js';
import { TaskRunner } from '../../src/task/task-runner.js';
import { type TaskKind, Tasks } from '../../src/task/tasks.js';
import { type TestApp, testEnvironment } from './app.js';

/** The house on the worker's login, whose tasks a test runs when it wants to. */
export class TaskWorker {
  private constructor(private readonly house: INestApplicationContext) {}

  static async start(app: TestApp): Promise<TaskWorker> {
    const environment = { ...testEnvironment(app.database, app.issuer), QUEUE_DATABASE_URL: '' };
    const settings: Settings = readSettings(environment, ['workerDatabaseUrl', 'journalKey']);
    const module = AppModule.with({ ...settings, databaseUrl: settings.workerDatabaseUrl });
    const logger = process.env.TEST_LOG ? undefined : false;
    return new TaskWorker(await NestFactory.createApplicationContext(module, { logger, abortOnError: false }));
  }

  get runner(): TaskRunner {
    return this.house.get(TaskRunner);
  }

  register(name: string, kind: TaskKind): void {
    this.house.get(Tasks).register(name, kind);
  }

  /** Everything that is left, one after the other. */
  async runAll(): Promise<void> {
    for (const id of await this.runner.left()) await this.runner.run(id);
  }

  stop(): Promise<void> {
    return this.house.close();
  }
}
