import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { type Issue, issueTypes } from '../../issue.js';
import { failureTexts } from '../fields/failure-texts.js';
import { type Failure, failuresOf, fieldOf, type Kind } from '../fields/field.js';
import type { Shape } from './inputs.js';

type Place = 'body' | 'query';

interface Spot {
  in: Place;
  /** JSON path of the object the errors are in; empty at the root */
  path: string;
  sensitive: boolean;
}

export interface Reading {
  value: object;
  issues: Issue[];
}

const issueAt = (place: Place, name: string, { type, text, parameters }: Failure, value?: unknown): Issue => ({
  type: issueTypes[type],
  in: place,
  name,
  text,
  parameters,
  value,
});

const unknown: Failure = { type: 'unknownInput', text: failureTexts.unknown };
const notAnObject: Failure = { type: 'schemaViolation', text: failureTexts.object };

/** Reads an object into its shape and names everything that is wrong with it. */
export function read(shape: Shape | undefined, input: unknown, place: Place): Reading {
  const plain = input ?? {};
  if (input === null || typeof plain !== 'object' || Array.isArray(plain)) {
    return { value: {}, issues: [issueAt(place, place, notAnObject)] };
  }
  if (!shape) return { value: {}, issues: Object.keys(plain).map((name) => issueAt(place, name, unknown)) };
  const value = plainToInstance(shape, place === 'query' ? fromQuery(shape, plain) : plain);
  const errors = validateSync(value, { whitelist: true, forbidNonWhitelisted: true });
  // class-transformer leaves out what every object has, as toString, instead of passing it on to be refused
  const dropped = Object.keys(plain).filter((name) => !Object.hasOwn(value, name) && !fieldOf(shape.prototype, name));
  const spot: Spot = { in: place, path: '', sensitive: false };
  const issues = [...dropped.map((name) => issueAt(place, name, unknown)), ...errors.flatMap((e) => issuesIn(e, spot))];
  return { value, issues };
}

function fromQuery(shape: Shape, query: object): object {
  const one = (kind: Kind, value: unknown) =>
    typeof value === 'string' && kind.fromQuery ? kind.fromQuery(value) : value;
  const entries = Object.entries(query).map(([name, value]) => {
    const kind = fieldOf(shape.prototype, name)?.kind;
    if (!kind) return [name, value];
    const { item } = kind;
    return [name, item ? [value].flat().map((each) => one(item, each)) : one(kind, value)];
  });
  return Object.fromEntries(entries);
}

function issuesIn(error: ValidationError, spot: Spot): Issue[] {
  const { property, target = {}, value, constraints = {}, children = [] } = error;
  const name = nameOf(property, Array.isArray(target), spot.path);
  if ('whitelistValidation' in constraints) return [issueAt(spot.in, name, unknown)];
  const found = fieldOf(target, property);
  const sensitive = spot.sensitive || (found?.options.sensitive ?? false);
  if (found && 'field' in constraints) {
    return failuresOf(found, value).map((failure) =>
      issueAt(spot.in, name + (failure.at ?? ''), failure, sensitive ? undefined : shown(found.kind, value)),
    );
  }
  if (Object.keys(constraints).length > 0) return [issueAt(spot.in, name, notAnObject)];
  return children.flatMap((child) => issuesIn(child, { ...spot, path: name, sensitive }));
}

function nameOf(property: string, inList: boolean, path: string): string {
  if (inList) return `${path}[${property}]`;
  return path ? `${path}.${property}` : property;
}

/** Only short values of fields that cannot name a person; eleven digits might. */
function shown(kind: Kind, value: unknown): unknown {
  const scalar = ['string', 'number', 'boolean'].includes(typeof value);
  return kind.shown && scalar && String(value).length <= 40 && !/\d{11}/.test(String(value)) ? value : undefined;
}
