import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of `src/` and all it imports as one classic script, with `define` put in. */
export async function bundleClassic(
  entry: string,
  define: Record<string, string> = {},
): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../../src/${entry}`, import.meta.url)),
        formats: ['iife'],
        name: 'bundle',
      },
      target: 'es2020',
    },
  });
  const [output] = Array.isArray(bundle) ? bundle : [bundle];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`bundle of ${entry}: the bundler gave no file`);
  return chunk.code;
}
