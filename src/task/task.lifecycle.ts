/** It follows from what the work does: it ends, or it fails. */
export const taskStates = ['processing', 'done', 'failed'] as const;

export type TaskStatus = (typeof taskStates)[number];
