import type { RedirectRoute } from './redirect-routes.ts';
import type { ResponseRule } from './response-rules.ts';

/** The `.htaccess` for Apache 2.4 with mod_rewrite and mod_headers, as shared hosts have it. */
export function apacheSettings(
  base: string,
  routes: readonly RedirectRoute[],
  rules: readonly ResponseRule[],
): string {
  const settings = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(
      ([name, value]) => `    Header always set ${name} "${value}"`,
    );
    const match = `%{REQUEST_URI} =~ m#^${base}${path.replace('*', '')}#`;
    return `  <If "${match}">\n${lines.join('\n')}\n  </If>`;
  });
  return `Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
AddType application/manifest+json .webmanifest
AddType application/wasm .wasm
AddType font/woff2 .woff2
<IfModule mod_headers.c>
${settings.join('\n')}
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
${routes.flatMap((route) => redirects(base, route)).join('')}  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteRule ^(.*/|)$ $1index.html
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.*)$ $1.br [E=encoding:br,L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.*)$ $1.gz [E=encoding:gzip,L]
</IfModule>
${encodedTypes()}
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`;
}

/** In a `.htaccess` a rule sees the decoded path below its own folder. */
function redirects(base: string, { paths, query, to }: RedirectRoute): string[] {
  const asked = Object.entries(query).map(([name, value]) => {
    const pair = literal(`${name}=${encodeURIComponent(value)}`);
    return `  RewriteCond %{QUERY_STRING} "(?:^|&)${pair}(?:&|$)"\n`;
  });
  return paths.map(
    (path) =>
      `${asked.join('')}  RewriteRule "^${literal(path)}/?$" "${base}${to}" [R=301,L,QSD]\n`,
  );
}

function literal(text: string): string {
  return text.replace(/[.+?()[\]]/gu, '\\$&');
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** A precompressed file keeps the type of what it holds, and says how it is encoded. */
function encodedTypes(): string {
  return Object.entries(types)
    .map(
      ([ending, type]) => `<FilesMatch "\\.${ending}\\.(br|gz)$">
  ForceType "${type}"
  SetEnv no-gzip 1
  SetEnv no-brotli 1
  Header append Vary Accept-Encoding
</FilesMatch>`,
    )
    .concat(
      '<FilesMatch "\\.br$">\n  Header set Content-Encoding br\n</FilesMatch>',
      '<FilesMatch "\\.gz$">\n  Header set Content-Encoding gzip\n</FilesMatch>',
    )
    .join('\n');
}
