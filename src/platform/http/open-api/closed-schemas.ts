import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object schema that lists its properties knows no others, as the server refuses them. */
export function closeSchemas(document: OpenAPIObject): void {
  close(document.components?.schemas);
  close(document.paths);
}

function close(node: unknown): void {
  if (!isNode(node)) return;
  if (node.type === 'object' && isNode(node.properties) && node.additionalProperties === undefined) {
    node.additionalProperties = false;
  }
  for (const [name, child] of Object.entries(node)) if (name !== 'example' && name !== 'examples') close(child);
}
