import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Settings } from './settings.js';

/** The one validated settings object, for whoever needs it. */
@Global()
@Module({})
export class SettingsModule {
  static with(settings: Settings): DynamicModule {
    return { module: SettingsModule, providers: [{ provide: Settings, useValue: settings }], exports: [Settings] };
  }
}
