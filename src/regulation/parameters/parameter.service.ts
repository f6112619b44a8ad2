import { Injectable } from '@nestjs/common';
import { headOf } from '../../access/representation.js';
import type { LocalDate } from '../../platform/calendar/dates.js';
import type { Call } from '../../platform/call.js';
import { Work } from '../../platform/database/work.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { figureNames, figureUnits } from '../law/figure.js';
import type { MissingParameters, ParameterList, ParameterShown } from './parameter.dto.js';
import type { Parameter } from './parameter.entity.js';
import { ParameterRepository } from './parameter.repository.js';

@Injectable()
export class ParameterService {
  constructor(
    private readonly work: Work,
    private readonly parameters: ParameterRepository,
  ) {}

  async read(call: Call, id: string): Promise<ParameterShown> {
    return this.work.read(call, async (tx) => show(await this.parameters.get(tx, id)));
  }

  async list(call: Call, query: ParameterList): Promise<Page<ParameterShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.parameters.list(tx, query);
      return pageOf(keys, rows, show, total);
    });
  }

  /** What is missing is told, so that nobody takes silence for zero. */
  async missing(call: Call, day?: LocalDate): Promise<MissingParameters> {
    return this.work.read(call, async (tx) => {
      const figures = await this.parameters.figures(tx);
      const asOf = day ?? tx.today;
      const absent = figureNames.filter((name) => figures.find(name, asOf) === undefined);
      return { asOf, items: absent.map((name) => ({ name, unit: figureUnits[name] })) };
    });
  }
}

function show(parameter: Parameter): ParameterShown {
  const { id, name, value, unit, validFrom, source, confidence, knownOn } = parameter;
  return {
    ...headOf(parameter, `/parameters/${id}`),
    ...{ name, value, unit, validFrom, validUntil: parameter.validUntil ?? undefined },
    ...{ source, confidence, fileId: parameter.fileId ?? undefined },
    ...{ loadedBy: parameter.loadedBy ?? undefined, knownOn },
    voidedOn: parameter.voidedOn ?? undefined,
  };
}
