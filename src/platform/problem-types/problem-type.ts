import type { Text } from '../text.js';

export interface ProblemType {
  status: number;
  /** `belgif` where the Belgian federal REST guide names the type, else our own */
  family: 'belgif' | 'toeleiding';
  title: Text;
  detail: Text;
}

export const inEach = (nl: string, fr: string, en: string): Text => ({ nl, fr, en });
