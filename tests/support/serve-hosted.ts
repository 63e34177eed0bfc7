import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { headersOf, responseRules } from '../../scripts/build/hosting/response-rules.ts';
import { existingFile, serveOnLoopback, type Served } from './loopback.ts';
import { contentType } from './serve-dist.ts';

/** A site on an origin of its own, with the headers that every host is told to send. */
export interface Hosted extends Served {
  /** Paths below the base that have been asked for, in order. */
  asked: string[];
  /** From now on each answer waits for this. */
  hold: (until: Promise<void>) => void;
}

/**
 * Serves a folder below a base path; `folder` may come to be after the server has an address.
 * `origins` are of the sites that it searches together. The header that allows https alone is left
 * out, as loopback has none.
 */
export async function serveHosted(
  folder: string,
  base: string,
  origins: readonly string[] = [],
): Promise<Hosted> {
  const asked: string[] = [];
  const rules = responseRules(origins);
  let until: Promise<void> = Promise.resolve();
  const served = await serveOnLoopback(base, async (path, response) => {
    const below = path.startsWith(base) ? path.slice(base.length) : '404.html';
    asked.push(below);
    await until;
    const { 'Strict-Transport-Security': _https, ...headers } = headersOf(below, rules);
    const file = await existingFile(join(folder, below));
    response.writeHead(file ? 200 : 404, { ...headers, 'content-type': contentType(file ?? '') });
    if (file) createReadStream(file).pipe(response);
    else response.end();
  });
  return {
    ...served,
    asked,
    hold: (promise) => {
      until = promise;
    },
  };
}
