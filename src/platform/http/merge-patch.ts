/** What a merge patch (RFC 7396) names: a field that is not in it stays as it is, null removes. */
export function given<Patch extends object>(patch: Patch): Patch {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Patch;
}

/** Whether a merge patch says anything that is not so already. */
export function differs<R extends object>(row: R, patch: Partial<R>): boolean {
  return Object.entries(patch).some(([name, value]) => row[name as keyof R] !== value);
}
