import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/requires.decorator.js';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { PictureDay } from './picture/picture.dto.js';
import { TimelineService } from './timeline.service.js';
import { NewTrajectory, Timeline, TrajectoryClosure, TrajectoryList, TrajectoryShown } from './trajectory.dto.js';
import { TrajectoryService } from './trajectory.service.js';

@ApiTags('trajectories')
@Controller('trajectories')
export class TrajectoryController {
  constructor(
    private readonly trajectories: TrajectoryService,
    private readonly timelines: TimelineService,
  ) {}

  @Post()
  @Requires('trajectory:create')
  @Creates(TrajectoryShown, 'Open a trajectory; your organization takes part at once')
  open(@CurrentCall() call: Call, @Body() dto: NewTrajectory): Promise<TrajectoryShown> {
    return this.trajectories.open(call, dto);
  }

  @Get()
  @Requires('trajectory:read')
  @Lists(TrajectoryShown, 'List your caseload')
  list(@CurrentCall() call: Call, @Query() query: TrajectoryList): Promise<Page<TrajectoryShown>> {
    return this.trajectories.list(call, query);
  }

  @Get(':id')
  @Requires('trajectory:read')
  @Reads(TrajectoryShown, 'Read a trajectory; with a day, what was true of the case on it')
  read(@CurrentCall() call: Call, @Id() id: string, @Query() { asOf }: PictureDay): Promise<TrajectoryShown> {
    return this.trajectories.read(call, id, asOf);
  }

  @Get(':id/timeline')
  @Requires('timeline:read')
  @Reads(Timeline, 'Read what happened in the case, in plain language and in order')
  timeline(@CurrentCall() call: Call, @Id() id: string): Promise<Timeline> {
    return this.timelines.read(call, id);
  }

  @Post(':id/closure')
  @Requires('trajectory:close')
  @Acts(TrajectoryShown, 'Close a trajectory')
  close(@CurrentCall() call: Call, @Id() id: string, @Body() dto: TrajectoryClosure): Promise<TrajectoryShown> {
    return this.trajectories.close(call, id, dto);
  }

  @Post(':id/reopening')
  @Requires('trajectory:reopen')
  @Acts(TrajectoryShown, 'Reopen a closed trajectory')
  reopen(@CurrentCall() call: Call, @Id() id: string): Promise<TrajectoryShown> {
    return this.trajectories.reopen(call, id);
  }
}
