/** A statement that is prepared under its name once per connection, or, without one, parsed each time. */
export interface Statement {
  name?: string;
  text: string;
}

export const prepared = (name: string, text: string): Statement => ({ name, text });

export const unprepared = (text: string): Statement => ({ text });
