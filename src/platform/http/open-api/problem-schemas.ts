import type { OpenAPIObject } from '@nestjs/swagger';
import { issueTypes } from '../../issue.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const string = { type: 'string' } as const;

export const problemSchemas: Schemas = {
  Problem: {
    type: 'object',
    description: 'What went wrong (RFC 9457), in the language asked for',
    // RFC 9457 lets a type add members of its own
    additionalProperties: true,
    required: ['type', 'title', 'status', 'instance'],
    properties: {
      type: { ...string, format: 'uri', description: 'a URN: what programs look at' },
      href: { ...string, format: 'uri-reference', description: 'where the type is explained' },
      title: string,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: string,
      instance: { ...string, format: 'uri', description: 'this one occurrence' },
      traceId: { ...string, pattern: '^[\\da-f]{32}$', description: 'to give to whoever runs the server' },
      issues: { type: 'array', items: { $ref: '#/components/schemas/Issue' } },
      refusals: { type: 'array', items: { $ref: '#/components/schemas/Refusal' } },
      currentStatus: string,
      availableActions: { type: 'array', items: string },
      currentVersion: { type: 'integer' },
      requiredScopes: { type: 'array', items: string },
    },
  },
  Issue: {
    type: 'object',
    description: 'One thing wrong with the input',
    required: ['type', 'in', 'name', 'detail'],
    properties: {
      type: { ...string, enum: Object.values(issueTypes) },
      in: { ...string, enum: ['body', 'query', 'path', 'header'] },
      name: { ...string, description: 'JSON path of the field' },
      detail: string,
      value: { description: 'as it was sent, where it can be of no person' },
    },
  },
  Refusal: {
    type: 'object',
    description: 'One reason why it is not lawful now',
    required: ['code', 'detail'],
    properties: {
      code: string,
      detail: string,
      article: { ...string, description: 'the article it rests on' },
      field: { ...string, description: 'the field it is about' },
    },
  },
};
