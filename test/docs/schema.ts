import {
  type Asking,
  type CatalogColumn,
  columnGrantsOn,
  columnsOf,
  constraintsOf,
  functionsOf,
  grantsOn,
  indexesOf,
  isGuarded,
  type Policy,
  policiesOf,
  sequencesOf,
  tablesOf,
  triggersOf,
  viewsOf,
} from './catalog.js';

const header = `-- The database as the migrations leave it: written by \`npm run docs\`, compared by the tests. Not for running.`;

/** The whole schema as text, the same for the same catalog. */
export async function describeSchema(on: Asking): Promise<string> {
  const parts = [header, await describeSchemas(on)];
  for (const table of await tablesOf(on)) parts.push(await describeTable(on, table));
  for (const { name, definition, options } of await viewsOf(on)) {
    parts.push(`-- view ${name} (${(options ?? []).join(', ')})\nCREATE VIEW ${name} AS\n${definition}`);
  }
  for (const { name } of await sequencesOf(on)) {
    parts.push([`CREATE SEQUENCE ${name};`, ...(await grants(on, sequenceRights(name), name))].join('\n'));
  }
  for (const { id, name, arguments: taken, definition } of await functionsOf(on)) {
    const rights = `(SELECT coalesce(proacl, acldefault('f', proowner)) FROM pg_proc WHERE oid = ${id})`;
    const text = definition.trim().replace(/[ \t]+$/gm, '');
    parts.push([`${text};`, ...(await grants(on, rights, `FUNCTION ${name}(${taken})`))].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

const sequenceRights = (name: string) =>
  `(SELECT coalesce(relacl, acldefault('s', relowner)) FROM pg_class WHERE oid = '${name}'::regclass)`;

async function describeSchemas(on: Asking): Promise<string> {
  const lines: string[] = [];
  for (const schema of ['app', 'public']) {
    const rights = `(SELECT coalesce(nspacl, acldefault('n', nspowner)) FROM pg_namespace WHERE nspname = '${schema}')`;
    lines.push(`-- schema ${schema}`, ...(await grants(on, rights, `SCHEMA ${schema}`)));
  }
  return lines.join('\n');
}

async function describeTable(on: Asking, table: string): Promise<string> {
  const columns = (await columnsOf(on, table)).map(describeColumn);
  const constraints = (await constraintsOf(on, table)).map(
    ({ name, definition }) => `  CONSTRAINT ${name} ${inOneLine(definition)}`,
  );
  const { enabled, forced } = await isGuarded(on, table);
  const rights = `(SELECT coalesce(relacl, acldefault('r', relowner)) FROM pg_class WHERE oid = 'public.${table}'::regclass)`;
  return [
    `CREATE TABLE ${table} (\n${[...columns, ...constraints].join(',\n')}\n);`,
    ...[...(await indexesOf(on, table)), ...(await triggersOf(on, table))].map(
      ({ definition }) => `${definition.replaceAll('public.', '')};`,
    ),
    enabled ? `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;` : `-- ${table} HAS NO ROW SECURITY`,
    ...(forced ? [`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`] : []),
    ...(await grants(on, rights, table)),
    ...(await columnGrantsOn(on, table)).map(({ login, rights: some }) => `GRANT ${some} ON ${table} TO ${login};`),
    ...(await policiesOf(on, table)).map((policy) => describePolicy(table, policy)),
  ].join('\n');
}

function describeColumn({ name, type, isNullable, expression, generated, identity }: CatalogColumn): string {
  const value =
    generated === 's'
      ? ` GENERATED ALWAYS AS (${expression}) STORED`
      : identity
        ? ` GENERATED ${identity === 'a' ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY`
        : expression
          ? ` DEFAULT ${expression}`
          : '';
  return `  ${name} ${type}${isNullable ? '' : ' NOT NULL'}${value}`;
}

function describePolicy(table: string, { name, command, roles, permissive, using, check }: Policy): string {
  const kind = permissive === 'PERMISSIVE' ? '' : ' AS RESTRICTIVE';
  return [
    `CREATE POLICY ${name} ON ${table}${kind} FOR ${command} TO ${[...roles].sort().join(', ')}`,
    ...(using ? [`  USING (${inOneLine(using)})`] : []),
    ...(check ? [`  WITH CHECK (${inOneLine(check)})`] : []),
  ]
    .join('\n')
    .concat(';');
}

async function grants(on: Asking, list: string, what: string): Promise<string[]> {
  return (await grantsOn(on, list)).map(({ login, rights }) => `GRANT ${rights} ON ${what} TO ${login};`);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
