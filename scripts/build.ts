import { explainFailure } from './build/explain-failure.ts';

/**
 * `npm run build:site`: content checked, pages rendered beside the old `dist/`, text indexed, then
 * swapped in. `OUT_DIR` names another folder than `dist`, `BUILD_MINUTES` the longest time. Exit 1
 * leaves the old folder as it was, 2 says that a setting is wrong.
 */
try {
  // Not by name above: where a file of the program itself is missing, that is told too.
  await import('./build/run-build.ts');
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
