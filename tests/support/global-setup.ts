import type { TestProject } from 'vitest/node';
import { builtSites, type BaseName } from './build-site.ts';

declare module 'vitest' {
  /** What the set-up hands to each test by `inject`. */
  interface ProvidedContext {
    /** The folders of the built site, by the base path it is built for. */
    sites: Record<BaseName, string>;
  }
}

/** Builds the site once before the tests that read it. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('sites', await builtSites());
}
