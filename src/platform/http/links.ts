/** Every path of the API begins with this. */
export const apiPath = '/api/v1';

let publicUrl = '';

/** Says under which address the world reaches this server; links are relative where it is not said. */
export function publishAt(url?: string): void {
  publicUrl = (url ?? '').replace(/\/+$/, '');
}

/** The link of a path within the API: `href('/referrals/' + id)`. */
export function href(path: string): string {
  return `${publicUrl}${apiPath}${path}`;
}

/** The path on this server of one of its own links. */
export function pathOf(link: string): string {
  return link.slice(Math.max(0, link.indexOf(`${apiPath}/`)));
}

/** Of the contract; what is added within v1 raises the second number. */
export const apiVersion = '1.0.0';
