import 'reflect-metadata';
import { environmentName, readSettings, type Settings, SettingsProblem } from './platform/config/settings.js';
import { bootstrapLogins, type Login, loginName, logins } from './platform/database/logins.js';
import { orStop } from './platform/stop.js';

const settingOf = {
  owner: 'migrationDatabaseUrl',
  api: 'databaseUrl',
  worker: 'workerDatabaseUrl',
  queue: 'queueDatabaseUrl',
} as const satisfies Record<Login, keyof Settings>;

/** Creates or corrects the four logins and the database, as a superuser; may be repeated. */
await orStop(async () => {
  const settings = readSettings(process.env, Object.values(settingOf));
  const superuserUrl = process.env.SUPERUSER_DATABASE_URL;
  const complaints = [
    ...(superuserUrl ? [] : ['SUPERUSER_DATABASE_URL is missing']),
    ...logins.flatMap((login) => complaintsAbout(settings, login)),
  ];
  if (!superuserUrl || complaints.length > 0) throw new SettingsProblem(complaints);
  const passwords = Object.fromEntries(logins.map((login) => [login, passwordOf(settings, login)]));
  const database = new URL(settings.migrationDatabaseUrl).pathname.slice(1);
  await bootstrapLogins(superuserUrl, passwords as Record<Login, string>, database);
  console.log(`The logins ${logins.map(loginName).join(', ')} and the database ${database} are there.`);
});

function complaintsAbout(settings: Settings, login: Login): string[] {
  const url = new URL(settings[settingOf[login]] ?? '');
  const name = environmentName(settingOf[login]);
  return [
    ...(url.username === loginName(login) ? [] : [`${name} must sign in as ${loginName(login)}`]),
    ...(url.password ? [] : [`${name} has no password`]),
  ];
}

function passwordOf(settings: Settings, login: Login): string {
  return decodeURIComponent(new URL(settings[settingOf[login]] ?? '').password);
}
