import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Patches, Queries, Reads } from '../../platform/http/operations.js';
import { NewPerson, PersonChange, PersonMerger, PersonQuery, PersonShown, PersonsFound } from './person.dto.js';
import { PersonService } from './person.service.js';

@ApiTags('persons')
@Controller('persons')
export class PersonController {
  constructor(private readonly persons: PersonService) {}

  @Post('query')
  @Requires('person:query')
  @Queries(PersonsFound, 'Look one person up by full INSZ and birth date; every look-up is logged with its reason')
  query(@CurrentCall() call: Call, @Body() dto: PersonQuery): Promise<PersonsFound> {
    return this.persons.query(call, dto);
  }

  @Post()
  @Requires('person:create')
  @Creates(PersonShown, 'Register a person; a known INSZ answers 409 personExists')
  create(@CurrentCall() call: Call, @Body() dto: NewPerson): Promise<PersonShown> {
    return this.persons.create(call, dto);
  }

  @Get(':id')
  @Requires('person:read')
  @Reads(PersonShown, 'Read a person, as far as you may')
  read(@CurrentCall() call: Call, @Id() id: string): Promise<PersonShown> {
    return this.persons.read(call, id);
  }

  @Patch(':id')
  @Requires('person:change')
  @Patches(PersonShown, 'Correct name, contact or identifiers, or complete the INSZ')
  change(@CurrentCall() call: Call, @Id() id: string, @Body() dto: PersonChange): Promise<PersonShown> {
    return this.persons.change(call, id, dto);
  }

  @Post(':id/merger')
  @Requires('person:merge')
  @Acts(PersonShown, 'Merge this record into another of the same person')
  merge(@CurrentCall() call: Call, @Id() id: string, @Body() dto: PersonMerger): Promise<PersonShown> {
    return this.persons.merge(call, id, dto);
  }

  @Post(':id/merger/undoing')
  @Requires('person:merge')
  @Acts(PersonShown, 'Undo a merger; the closed case is reopened by the expert')
  undoMerging(@CurrentCall() call: Call, @Id() id: string): Promise<PersonShown> {
    return this.persons.undoMerging(call, id);
  }
}
