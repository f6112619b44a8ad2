import { DefaultNamingStrategy } from 'typeorm';

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Columns carry the property's name in snake case; tables are always named by hand. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return prefixes.map((prefix) => `${snakeCase(prefix)}_`).join('') + (customName ?? snakeCase(propertyName));
  }
}
