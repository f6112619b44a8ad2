import { headOf, stateOf } from '../../../access/representation.js';
import type { Tx } from '../../../platform/database/tx.js';
import { figureUnits } from '../../law/figure.js';
import type { ParameterDifference, ParameterFileShown, ParameterRowShown } from './file.dto.js';
import type { ParameterFile } from './file.entity.js';
import { parameterFileLifecycle } from './file.lifecycle.js';
import { changeOf, type LoadedRow, type Plan, takes } from './file.rules.js';

export function show(tx: Tx, file: ParameterFile): ParameterFileShown {
  const path = `/parameterFiles/${file.id}`;
  const { title, activateOn, loadedBy, loadedOn } = file;
  const mayReview = file.loadedBy !== tx.memberId;
  const fits = (action: string) => (action === 'review' ? mayReview : action !== 'activate' || tx.today >= activateOn);
  return {
    ...headOf(file, path),
    ...stateOf(tx, file, parameterFileLifecycle, path, fits),
    ...{ title, activateOn, loadedBy, loadedOn },
    ...{ reviewedBy: file.reviewedBy ?? undefined, reviewedOn: file.reviewedOn ?? undefined },
    ...{ activatedBy: file.activatedBy ?? undefined, activatedOn: file.activatedOn ?? undefined },
    ...{ rejectedBy: file.rejectedBy ?? undefined, rejectionReason: file.rejectionReason ?? undefined },
  };
}

export function showRow({ from, until, ...row }: LoadedRow, index: number): ParameterRowShown {
  return { position: index + 1, ...row, unit: figureUnits[row.name], validFrom: from, validUntil: until };
}

const showPeriod = ({ from, until }: { from: string; until?: string }) => ({ validFrom: from, validUntil: until });

export function showDifference(row: LoadedRow, index: number, plan: Plan): ParameterDifference {
  const change = changeOf(row, plan);
  const replaced = change === 'changed' ? plan.replaced.filter((each) => takes(row, each.row)) : [];
  return {
    ...showRow(row, index),
    change,
    replaces: replaced.map(({ row: present, left }) => ({
      parameterId: present.id,
      value: present.value,
      present: showPeriod(present),
      left: left.map(showPeriod),
    })),
  };
}
