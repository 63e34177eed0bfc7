import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check-content.ts';
import { drawCheckPage, type FileProblems } from './draw-check-page.ts';

/**
 * In `npm run dev` alone: the check's results at `/_check/`, the file changed last first, read again
 * on every save. No build has the page.
 */
export function checkPage(): AstroIntegration {
  let root = '';
  return {
    name: 'check-page',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = request.url ?? '';
          if (!/\/_check\/(?:\?.*)?$/u.test(address)) {
            next();
            return;
          }
          drawnPage(root)
            // Lets Vite put in the script by which a page hears of changes.
            .then((page) => server.transformIndexHtml(address, page))
            .then((page) =>
              response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
            )
            .catch(next);
        });
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(root, 'content'))) return;
          // What the pages have read of the content is kept in their modules.
          for (const { moduleGraph } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

async function drawnPage(root: string): Promise<string> {
  const report = await checkContent(root);
  const byFile = Map.groupBy(report.problems, ({ file }) => file);
  const files: FileProblems[] = await Promise.all(
    [...byFile].map(async ([path, problems]) => {
      const changed = await stat(join(root, path)).catch(() => undefined);
      return { path, problems, changed: changed?.mtimeMs ?? 0 };
    }),
  );
  files.sort((a, b) => b.changed - a.changed || (a.path < b.path ? -1 : 1));
  return drawCheckPage(report, files);
}
