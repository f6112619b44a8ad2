/** An answer that stands elsewhere: 303 with the path of what was asked for, and what can be said of it here. */
export class SeeOther<T extends object> {
  constructor(
    /** within the API: `/exports/...` */
    readonly path: string,
    readonly shown: T,
  ) {}
}
