import type { Text, TextParameters } from './text.js';

/** One thing wrong with the input. `value` is never an identifier of a person or a finding. */
export interface Issue {
  type: string;
  in: 'body' | 'query' | 'path' | 'header';
  name: string;
  text: Text;
  parameters?: TextParameters;
  value?: unknown;
}

/** Issue types of the Belgif guide; `unknownReference` is our own, as it deliberately does not tell unknown from invisible. */
export const issueTypes = {
  schemaViolation: 'urn:problem-type:belgif:input-validation:schemaViolation',
  invalidInput: 'urn:problem-type:belgif:input-validation:invalidInput',
  unknownInput: 'urn:problem-type:belgif:input-validation:unknownInput',
  requiredInput: 'urn:problem-type:belgif-ext:input-validation:requiredInput',
  outOfRange: 'urn:problem-type:belgif-ext:input-validation:outOfRange',
  invalidStructure: 'urn:problem-type:belgif-ext:input-validation:invalidStructure',
  unknownReference: 'urn:problem-type:toeleiding:input-validation:unknownReference',
} as const;

export const unknownReferenceText: Text = {
  nl: 'Verwijst naar niets dat u kunt zien.',
  fr: 'Ne renvoie à rien que vous puissiez voir.',
  en: 'Refers to nothing that you can see.',
};
