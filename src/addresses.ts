const base = import.meta.env.BASE_URL;

/** A page's path under the site's base path. `path` has no slash at either end; '' is home. */
export function pagePath(path: string): string {
  return path === '' ? base : `${base}${path}/`;
}

/** A file's path under the site's base path, such as `favicon.svg`. */
export function filePath(path: string): string {
  return base + path;
}

/** The link of a telephone number: digits alone, in Latin. */
export function telephoneLink(number: string): string {
  return `tel:${number.replace(/[^\d+]/gu, '')}`;
}
