/** What a merge patch (RFC 7396) names: a field that is not in it stays as it is, null removes. */
export function given<Patch extends object>(patch: Patch): Patch {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Patch;
}
