import pg from 'pg';

const date = 1082;
const bigint = 20;

/** Dates stay `YYYY-MM-DD` strings; counts come as numbers; everything else as `pg` gives it. */
export function readDatesAsText(): void {
  pg.types.setTypeParser(date, (text) => text);
  pg.types.setTypeParser(bigint, Number);
}
