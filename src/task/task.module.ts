import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TaskController } from './task.controller.js';
import { Task } from './task.entity.js';
import { TaskRepository } from './task.repository.js';
import { TaskService } from './task.service.js';
import { TaskIssue } from './task-issue.entity.js';
import { TaskQueue } from './task-queue.js';
import { TaskRunner } from './task-runner.js';
import { Tasks } from './tasks.js';

/** Long work. The rooms above say what it is; nothing here knows them. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Task, TaskIssue])],
  controllers: [TaskController],
  providers: [Tasks, TaskQueue, TaskRepository, TaskRunner, TaskService],
  exports: [Tasks, TaskQueue, TaskRunner],
})
export class TaskModule {}
