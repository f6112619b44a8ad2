export const deadlineStates = ['open', 'met', 'cancelled', 'superseded'] as const;

/** Follows from what happens to the subject; nobody moves a deadline by hand, so it has states and no actions. */
export type DeadlineStatus = (typeof deadlineStates)[number];
