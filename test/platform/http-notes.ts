import { Body, Controller, Delete, Get, Module, Patch, Post, Query } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Call } from '../../src/platform/call.js';
import { CurrentCall } from '../../src/platform/http/call.decorator.js';
import { Int, ListOf, LocalDate, OneOf, Ssin, Str, Uuid } from '../../src/platform/http/fields.js';
import { healthModule } from '../../src/platform/http/health.js';
import { Id } from '../../src/platform/http/id.decorator.js';
import { href } from '../../src/platform/http/links.js';
import { Acts, Cacheable, Creates, Deletes, Lists, Patches, Reads } from '../../src/platform/http/operations.js';
import { keyset, type Page, PageQuery, pageOf, SortOf, sorting } from '../../src/platform/http/paging.js';
import { Replay } from '../../src/platform/http/replay.js';
import { Representation } from '../../src/platform/http/representation.js';
import { Problem } from '../../src/platform/problem.js';
import { refuseFor } from '../../src/platform/refusal.js';
import { currentTraceId } from '../../src/platform/trace.js';

export const noteId = '01980f2e-7c1a-7b5e-9d3f-2a4b6c8d0e1f';

const noteSorts = sorting({ rank: { column: 'n.rank', type: 'integer' } }, { usual: 'rank', id: 'n.id' });

class Paragraph {
  @OneOf(['plain', 'bold'])
  style: string;
}

class NewNote {
  @Str({ max: 40 })
  title: string;

  @Ssin({ optional: true })
  ssin?: string;

  @LocalDate({ optional: true })
  on?: string;

  @ListOf(() => Paragraph, { optional: true })
  paragraphs?: Paragraph[];
}

class NotePatch {
  @Str({ max: 40, optional: true })
  title?: string;

  @LocalDate({ optional: true, nullable: true })
  on?: string | null;
}

class Note extends Representation {
  @Str({ max: 40 })
  title: string;

  @Int({ optional: true })
  rank?: number;
}

class NoteQuery extends PageQuery {
  @SortOf(noteSorts)
  sort?: string;

  @ListOf(Uuid(), { optional: true })
  writerId?: string[];
}

const at = '2026-03-01T08:00:00.000Z';

const shown = (title: string, version = 1): Note => ({
  id: noteId,
  self: href(`/notes/${noteId}`),
  version,
  createdAt: at,
  updatedAt: at,
  title,
});

@ApiTags('notes')
@Controller('notes')
export class NoteController {
  @Get()
  @Lists(Note, 'The notes')
  list(@Query() query: NoteQuery): Promise<Page<Note>> {
    const keys = keyset(noteSorts, query);
    const rows = Array.from({ length: 3 }, (_, rank) => ({ rank, key0: String(rank), key1: noteId }));
    const from = keys.cursor ? Number(keys.cursor.values[0]) + 1 : 0;
    return pageOf(
      keys,
      rows.slice(from, from + keys.limit),
      ({ rank }) => ({ ...shown('a'), rank }),
      query.total ? 3 : undefined,
    );
  }

  @Get('codes')
  @Cacheable(60)
  @Reads(Note, 'What hardly changes')
  codes(): object {
    return { items: ['a'] };
  }

  @Get('failure')
  @Reads(Note, 'What goes wrong')
  fail(@Query() { title }: NotePatch): never {
    if (title === 'database') throw Object.assign(new Error('Key (ssin)=(85073003328)'), thrownByDatabase);
    if (title === 'deadlock') throw Object.assign(new Error('deadlock'), thrownByDatabase, { code: '40P01' });
    throw new Error('secret of the house');
  }

  @Get('slow')
  @Reads(Note, 'What takes a while')
  async slow(): Promise<Note> {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return shown('slow');
  }

  @Get(':id')
  @Reads(Note, 'One note')
  read(@Id() id: string, @CurrentCall() call: Call): Note {
    if (id !== noteId) throw Problem.notFound();
    return shown(`${call.language} ${currentTraceId() === call.traceId}`, 7);
  }

  @Post()
  @Creates(Note, 'Writes a note')
  create(@Body() body: NewNote, @CurrentCall() call: Call): Note {
    if (call.idempotencyKey === 'again') throw new Replay(201, href(`/notes/${noteId}`));
    if (call.idempotencyKey === 'gone') throw new Replay(201, href('/notes/01980f2e-7c1a-7b5e-9d3f-000000000000'));
    return shown(`${body.title} ${currentTraceId() === call.traceId}`);
  }

  @Post(':id/acceptance')
  @Acts(Note, 'Accepts the note', { idempotencyKey: 'required' })
  accept(@Id() _id: string, @CurrentCall() call: Call): Call {
    return call;
  }

  @Post(':id/refusal')
  @Acts(Note, 'Refuses the note')
  refuse(@Id() _id: string): void {
    refuseFor([
      {
        code: 'tooLate',
        text: { nl: 'Te laat: {days} dagen.', fr: 'Trop tard: {days} jours.', en: 'Late: {days} days.' },
        parameters: { days: 3 },
        article: 'art. 5',
      },
      { code: 'closed', text: { nl: 'Gesloten.', fr: 'Fermé.', en: 'Closed.' }, field: 'status' },
    ]);
  }

  @Patch(':id')
  @Patches(Note, 'Changes the note')
  change(@Id() _id: string, @Body() body: NotePatch): object {
    return { ...body, version: 2, gone: null };
  }

  @Delete(':id')
  @Deletes('Removes the note')
  remove(@Id() _id: string): void {}
}

const thrownByDatabase = { code: '23505', severity: 'ERROR', constraint: 'note_title_once', detail: 'Key (ssin)' };

/** Takes any token for an actor's. */
const anyToken = {
  canActivate: (context: { switchToHttp(): { getRequest(): FastifyRequest } }) => {
    const request = context.switchToHttp().getRequest();
    if (request.headers.authorization) request.actor = { subject: 'an', role: 'counselor', scopes: [] };
    return true;
  },
};

export const state = { databaseIsUp: true };

@Module({
  imports: [
    healthModule({
      useFactory: () => [
        {
          name: 'database',
          check: async () => {
            if (!state.databaseIsUp) throw new Error('gone');
          },
        },
        { name: 'mail', required: false, check: async () => Promise.reject(new Error('gone')) },
      ],
    }),
  ],
  controllers: [NoteController],
  providers: [{ provide: APP_GUARD, useValue: anyToken }],
})
export class NoteModule {}
