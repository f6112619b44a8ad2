import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { NewPlanReview, PlanReviewShown } from './review.dto.js';
import { ReviewService } from './review.service.js';

@ApiTags('plans')
@Controller('plans/:id/reviews')
export class PlanReviewController {
  constructor(private readonly reviews: ReviewService) {}

  @Get()
  @Requires('plan:read')
  @Lists(PlanReviewShown, 'List the yearly reviews of a plan')
  ofPlan(@CurrentCall() call: Call, @Id() id: string): Promise<Page<PlanReviewShown>> {
    return this.reviews.ofPlan(call, id);
  }

  @Post()
  @Requires('plan:review')
  @Creates(PlanReviewShown, 'Record a review of an agreed plan; the next is due a year later')
  review(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewPlanReview): Promise<PlanReviewShown> {
    return this.reviews.review(call, id, dto);
  }

  @Get(':reviewId')
  @Requires('plan:read')
  @Reads(PlanReviewShown, 'Read one review')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('reviewId') review: string): Promise<PlanReviewShown> {
    return this.reviews.read(call, id, review);
  }
}
