import type { Reporter, TestModule } from 'vitest/node';
import { formatNumber } from '../../src/bangla/format-number.ts';

/** Ends a run with one line that says what passed, by kind of test. */
export function closingLine(): Reporter {
  const started = performance.now();
  return {
    onTestRunEnd: (modules, unhandledErrors) => {
      const failed = modules.some((module) => !module.ok()) || unhandledErrors.length > 0;
      const kinds = Map.groupBy(modules, ({ project }) => project.name);
      const counts = [...kinds].map(
        ([kind, ofKind]) => `${kind} ${formatNumber(passedIn(ofKind))}টি`,
      );
      const seconds = formatNumber(Math.round((performance.now() - started) / 1000));
      const result = failed ? 'পরীক্ষায় ভুল আছে, উপরে দেখুন' : 'সব পরীক্ষা ঠিক আছে';
      // Printed after the default reporter's own summary.
      setImmediate(() => console.log(`${result}: ${counts.join(', ')} ঠিক; ${seconds} সেকেন্ড`));
    },
  };
}

function passedIn(modules: readonly TestModule[]): number {
  return modules.reduce((sum, { children }) => sum + [...children.allTests('passed')].length, 0);
}
