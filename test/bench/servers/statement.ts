/** A statement that is prepared under its name once per connection. */
export interface Statement {
  name: string;
  text: string;
}

export const prepared = (name: string, text: string): Statement => ({ name, text });
