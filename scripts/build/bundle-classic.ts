import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';

/** A script and all it imports as one classic script, with `define` put in; `entry` is below `src/`. */
export async function bundleClassic(
  entry: string,
  define: Record<string, string> = {},
  plugins: readonly PluginOption[] = [],
): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    define,
    plugins: [...plugins],
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
