import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import type { Call } from '../../src/platform/call.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { Work } from '../../src/platform/database/work.js';
import { TaskRunner } from '../../src/task/task-runner.js';
import { Tasks } from '../../src/task/tasks.js';
import type { Place } from './place.js';

/** The house twice, as it stands in two processes: one login asks, the other works. */
export interface House {
  ask(call: Call, quarter: string): Promise<string>;
  runner: TaskRunner;
  stop(): Promise<void>;
}

export async function openHouse(place: Place): Promise<House> {
  const open = async (login: 'api' | 'worker') => {
    const environment = {
      DATABASE_URL: place.url(login),
      OIDC_ISSUER: place.signIn.issuer,
      JOURNAL_KEY: place.journalKey,
    };
    const settings = readSettings(environment, ['databaseUrl', 'journalKey']);
    return NestFactory.createApplicationContext(AppModule.with(settings), { logger: false, abortOnError: false });
  };
  const [api, worker] = [await open('api'), await open('worker')];
  const ask = async (call: Call, quarter: string) => {
    const asked = { kind: 'statements', parameters: { quarter }, result: `/statements?quarter=${quarter}` };
    return (await api.get(Work).run(call, (tx) => api.get(Tasks).start(tx, asked))).id;
  };
  const stop = async () => {
    await api.close();
    await worker.close();
  };
  return { ask, runner: worker.get(TaskRunner), stop };
}
