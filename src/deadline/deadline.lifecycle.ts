export const deadlineStates = ['open', 'met', 'cancelled', 'superseded'] as const;

/** Follows from what happens to the subject; nobody moves a deadline by hand, so it has states and no actions. */
export type DeadlineStatus = (typeof deadlineStates)[number];

/** Whether a public source says so, seems to, or nobody does and it is the practice here. */
export const confidences = ['verified', 'unverified', 'localPractice'] as const;
export type Confidence = (typeof confidences)[number];
