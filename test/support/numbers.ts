let counter = 0;

/** A well-formed INSZ that was not given out before in this run, for a birth date; of nobody. */
export function aNumberFor(birthDate: string): string {
  counter += 1;
  const nine = birthDate.slice(2).replaceAll('-', '') + String(counter).padStart(3, '0');
  const base = birthDate >= '2000' ? Number(`2${nine}`) : Number(nine);
  return nine + String(97 - (base % 97)).padStart(2, '0');
}
