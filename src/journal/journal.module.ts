import { Global, Module } from '@nestjs/common';
import { Journal } from './journal.js';
import { PersonKeys } from './person-keys.js';
import { Sentences } from './sentences.js';

@Global()
@Module({ providers: [Journal, PersonKeys, Sentences], exports: [Journal, PersonKeys, Sentences] })
export class JournalModule {}
