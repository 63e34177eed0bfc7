import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';

/**
 * A script and all it imports as one classic script, with `define` put in; `entry` is below `src/`.
 * Whatever NODE_ENV says, packages give their code for readers, without their checks for developers.
 */
export async function bundleClassic(
  entry: string,
  define: Record<string, string> = {},
  plugins: readonly PluginOption[] = [],
): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    resolve: { conditions: ['module', 'browser', 'production'] },
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
