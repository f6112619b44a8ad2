import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Queries } from '../../../platform/http/operations.js';
import { Simulation, SimulationShown } from './simulation.dto.js';
import { SimulationService } from './simulation.service.js';

@ApiTags('simulations')
@Controller('simulations')
export class SimulationController {
  constructor(private readonly simulations: SimulationService) {}

  @Post()
  @Requires('simulation:query')
  @Queries(SimulationShown, 'What a hire would bring over the next eight quarters')
  simulate(@CurrentCall() call: Call, @Body() dto: Simulation): Promise<SimulationShown> {
    return this.simulations.simulate(call, dto);
  }
}
