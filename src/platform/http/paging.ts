/** Keyset pages: a page begins where another ended, so rows that come and go in between neither shift nor repeat it. */
export { type Keyset, keyset, type PageRequest } from './paging/keyset.js';
export { Page, pageOf, wholePage } from './paging/page.js';
export { PageQuery, SortOf } from './paging/page-query.js';
export { type Sorting, type SortKey, type SortType, sorting } from './paging/sorting.js';
