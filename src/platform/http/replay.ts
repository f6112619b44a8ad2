/** Thrown where a request was answered before under the same key: the answer is read again, through the actor's eyes. */
export class Replay extends Error {
  override readonly name = 'Replay';

  constructor(
    /** of the first answer */
    readonly status: number,
    /** `self` of what the first answer showed; absent where it showed nothing */
    readonly location?: string,
  ) {
    super('replayed');
  }
}
