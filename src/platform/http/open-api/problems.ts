import type { OpenAPIObject } from '@nestjs/swagger';
import { issueTypes } from '../../issue.js';
import { Problem } from '../../problem.js';
import { type ProblemCode, type ProblemType, problemTypes } from '../../problem-types.js';
import { problemMediaType, writeProblem } from '../errors/write-problem.js';
import { failureTexts } from '../fields/failure-texts.js';
import { problemSchemas } from './problem-schemas.js';

const entries = Object.entries(problemTypes) as [ProblemCode, ProblemType][];

/** Each type with an anchor, which the `href` of a problem leads to. */
export function problemList(): string {
  const rows = entries.map(
    ([code, { status, family, title }]) =>
      `<li id="problem-${code}">${status} <code>urn:problem-type:${family}:${code}</code> ${title.en}</li>`,
  );
  return `<h2 id="problems">Problems</h2>\n<ul>\n${rows.join('\n')}\n</ul>`;
}

export const problemResponse = (status: number) => ({ $ref: `#/components/responses/Problem${status}` });

/** Adds the shape of a problem, and one answer per status with an example of each type that has it. */
export function describeProblems(document: OpenAPIObject): void {
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...problemSchemas },
    responses: Object.fromEntries(
      [...new Set(entries.map(([, { status }]) => status))].map((status) => [`Problem${status}`, response(status)]),
    ),
  };
}

function response(status: number) {
  const types = entries.filter(([, type]) => type.status === status);
  return {
    description: types.map(([, { title }]) => title.en).join('; '),
    content: {
      [problemMediaType]: {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(types.map(([code]) => [code, { value: example(code) }])),
      },
    },
  };
}

function example(code: ProblemCode): Record<string, unknown> {
  const { content } = examples[code]?.() ?? Problem.of(code);
  const written = writeProblem(content, 'en', '4bf92f3577b34da6a3ce929d0e0e4736');
  const told = { ...written, instance: 'urn:uuid:d9e35127-e9b1-4201-a211-2b52e52508df' };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

const refusal = {
  code: 'rightNotOpen',
  text: { nl: 'Het recht is niet open.', fr: "Le droit n'est pas ouvert.", en: 'The right is not open.' },
};

const examples: { [code in ProblemCode]?: () => Problem } = {
  badRequest: () =>
    Problem.badRequest([{ type: issueTypes.requiredInput, in: 'body', name: 'startsOn', text: failureTexts.required }]),
  missingScope: () => Problem.missingScope('referrals.write'),
  missingPermission: () => Problem.missingPermission('referral:accept'),
  refused: () => Problem.refused([refusal]),
  transitionNotAllowed: () => Problem.transitionNotAllowed('draft', ['request', 'cancel']),
  preconditionFailed: () => Problem.preconditionFailed(4),
  tooManyRequests: () => Problem.tooManyRequests(30),
};
