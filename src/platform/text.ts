export const languages = ['nl', 'fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** One sentence in each language; `{name}` is replaced by the parameter of that name. */
export type Text = Record<Language, string>;

export type TextParameters = Record<string, string | number>;

export function say(text: Text, language: Language, parameters: TextParameters = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
