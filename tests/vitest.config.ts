import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { closingLine } from './support/closing-line.ts';

const setup = fileURLToPath(new URL('support/global-setup.ts', import.meta.url));

/** Kinds of test, told apart by what they need: nothing, the built site, web servers, a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', closingLine()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One kind after the other, the quick ones first.
          sequence: { groupOrder: 1 },
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          sequence: { groupOrder: 2 },
          include: ['tests/build/**/*.test.ts'],
          globalSetup: setup,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosting',
          sequence: { groupOrder: 3 },
          include: ['tests/hosting/**/*.test.ts'],
          globalSetup: setup,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 4 },
          include: ['tests/browser/**/*.spec.ts'],
          globalSetup: setup,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // One browser at a time: two share the cores and make each other slow.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'full',
          sequence: { groupOrder: 5 },
          include: ['tests/full/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          // Trials of time limits: others beside them would take their time.
          fileParallelism: false,
        },
      },
    ],
  },
});
