import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { OutcomeShown } from './outcome.dto.js';
import { OutcomeService } from './outcome.service.js';

@ApiTags('indications')
@Controller('indications/:id/outcomes')
export class OutcomeController {
  constructor(private readonly outcomes: OutcomeService) {}

  @Get()
  @Requires('outcome:read')
  @Lists(OutcomeShown, 'List what was decided per measure, with its appeal terms')
  ofIndication(@CurrentCall() call: Call, @Id() id: string): Promise<Page<OutcomeShown>> {
    return this.outcomes.ofIndication(call, id);
  }

  @Get(':outcomeId')
  @Requires('outcome:read')
  @Reads(OutcomeShown, 'Read one outcome')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('outcomeId') outcome: string): Promise<OutcomeShown> {
    return this.outcomes.read(call, id, outcome);
  }
}
