/** One decorator per field: what it may hold is validated and documented from the same declaration. */

export { Link, ListOf, Nested, Reference } from './fields/nested-fields.js';
export { Cents, ExactDecimal, Flag, Int, OneOf } from './fields/number-fields.js';
export { Email, EnterpriseNumber, EstablishmentUnitNumber, Phone, Ssin, Str, Url, Uuid } from './fields/text-fields.js';
export { DateTime, LocalDate } from './fields/time-fields.js';
