import { Injectable } from '@nestjs/common';
import { headOf } from '../access/representation.js';
import type { Call } from '../platform/call.js';
import { Work } from '../platform/database/work.js';
import { href } from '../platform/http/links.js';
import { type Page, pageOf } from '../platform/http/paging.js';
import { SeeOther } from '../platform/http/server/see-other.js';
import { type Language, say } from '../platform/text.js';
import type { IssueList, TaskIssueShown, TaskShown } from './task.dto.js';
import type { Task } from './task.entity.js';
import { TaskRepository } from './task.repository.js';
import { taskFailures } from './task.texts.js';
import { Tasks } from './tasks.js';

@Injectable()
export class TaskService {
  constructor(
    private readonly work: Work,
    private readonly tasks: TaskRepository,
    private readonly kinds: Tasks,
  ) {}

  /** How far it is; once it is done, where its result stands. */
  async follow(call: Call, id: string): Promise<TaskShown | SeeOther<TaskShown>> {
    return this.work.read(call, async (tx) => {
      const task = await this.tasks.get(tx, id);
      const shown = showTask(task, call.language);
      return task.status === 'done' && task.result !== null ? new SeeOther(task.result, shown) : shown;
    });
  }

  async issues(call: Call, id: string, query: IssueList): Promise<Page<TaskIssueShown>> {
    return this.work.read(call, async (tx) => {
      const { issues } = this.kinds.kind((await this.tasks.get(tx, id)).kind);
      const { keys, rows, total } = await this.tasks.issues(tx, id, query);
      const show = ({ parameters, code, row, id: issueId }: (typeof rows)[number]): TaskIssueShown => {
        const text = issues[code];
        return { id: issueId, row, code, detail: text ? say(text, call.language, parameters) : code };
      };
      return pageOf(keys, rows, show, total);
    });
  }
}

export function showTask(task: Task, language: Language): TaskShown {
  const { id, kind, status, done, total, issueCount, organizationId, startedAt, endedAt, failure, result } = task;
  return {
    ...headOf(task, `/tasks/${id}`),
    kind,
    status,
    progress: { done, total: total ?? undefined, issues: issueCount },
    organizationId,
    startedAt: startedAt?.toISOString(),
    endedAt: endedAt?.toISOString(),
    failure: failure === null ? undefined : say(taskFailures[failure], language),
    issues: { href: href(`/tasks/${id}/issues`) },
    result: status === 'done' && result !== null ? { href: href(result) } : undefined,
  };
}
