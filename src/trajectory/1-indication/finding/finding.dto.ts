import { Int, LocalDate, OneOf, Str } from '../../../platform/http/fields.js';
import { type AttestKind, attestKinds } from './finding.entity.js';

export class Finding {
  @Str({
    max: 6,
    pattern: /^[bsde][1-9]\d{2,4}$/,
    example: 'b140',
    sensitive: true,
    description: 'category of the ICF',
  })
  category: string;

  @Int({ min: 0, max: 9, example: 2, sensitive: true, description: '0 to 4; 8 not specified, 9 not applicable' })
  qualifier: number;

  @Str({ max: 2000, optional: true, sensitive: true })
  note?: string;
}

export class Attest {
  @OneOf(attestKinds, { example: 'vaphRecognition', sensitive: true })
  kind: AttestKind;

  @Str({ max: 200, example: 'VAPH', sensitive: true })
  issuer: string;

  @LocalDate({ example: '2024-05-13', sensitive: true })
  issuedOn: string;
}
