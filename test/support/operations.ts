import type { OpenAPIObject } from '@nestjs/swagger';

type SchemaObject = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;

/** One operation of the contract, with a request that its own examples make. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** what the query must hold, by the examples: `quarter=2026Q1` */
  query: string;
  /** absent where it is public */
  permission?: string;
  body?: unknown;
  contentType?: string;
}

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;

export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const permission = /^Permission: ([\w:]+):/m.exec(operation.description ?? '')?.[1];
      const content = operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {};
      const [contentType, media] = Object.entries(content)[0] ?? [];
      const body = media?.schema && exampleOf(media.schema as SchemaObject, document);
      const query = queryOf(operation.parameters ?? []);
      return [{ id: operation.operationId ?? '', method, path, query, permission, body, contentType }];
    }),
  );
}

type Parameters = NonNullable<NonNullable<OpenAPIObject['paths'][string]['get']>['parameters']>;

function queryOf(parameters: Parameters): string {
  const required = parameters.flatMap((one) => ('in' in one && one.in === 'query' && one.required ? [one] : []));
  const values = required.map(({ name, schema, example }) => {
    return [name, String(example ?? (schema as SchemaObject | undefined)?.example)] as [string, string];
  });
  return new URLSearchParams(values).toString();
}

/** A body with what is required and nothing else. */
function exampleOf(given: SchemaObject, document: OpenAPIObject): unknown {
  const schema = resolved(given, document);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array')
    return (schema.minItems ?? 0) > 0 ? [exampleOf(schema.items as SchemaObject, document)] : [];
  if (schema.properties) {
    const required = Object.entries(schema.properties).filter(([name]) => schema.required?.includes(name));
    return Object.fromEntries(required.map(([name, part]) => [name, exampleOf(part as SchemaObject, document)]));
  }
  return { integer: schema.minimum ?? 1, number: 1, boolean: true }[String(schema.type)] ?? 'x';
}

function resolved(schema: SchemaObject, document: OpenAPIObject): SchemaObject {
  const reference = (schema as { $ref?: string }).$ref ?? (schema.allOf?.[0] as { $ref?: string } | undefined)?.$ref;
  if (!reference) return schema;
  const found = document.components?.schemas?.[reference.split('/').at(-1) ?? ''];
  return resolved((found ?? {}) as SchemaObject, document);
}
