import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { environmentName, readSettings, Settings, settingNames } from '../../src/platform/config/settings.js';
import { root } from '../support/files.js';

const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n');
const settings = lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=') as [string, string]);

test('.env.example lists every setting in the order of the one object', () => {
  expect(settings.map(([name]) => name)).toEqual(settingNames().map(environmentName));
});

test('what it gives a value has that value by default, what has a default is given', () => {
  const defaults = new Settings();
  const given = Object.fromEntries(settings.map(([name, value]) => [name, value]));
  for (const name of settingNames()) {
    const value = (defaults as unknown as Record<string, unknown>)[name];
    expect([name, given[environmentName(name)]]).toEqual([name, value === undefined ? '' : String(value)]);
  }
  expect(() => readSettings(given, [])).not.toThrow();
});
