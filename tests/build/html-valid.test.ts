import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { htmlRules } from '../support/html-rules.ts';
import { readPages } from '../support/pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  for (const { address, html } of await readPages(inject('sites').root)) {
    const { results } = await validator.validateString(html);
    for (const { line, column, ruleId, message } of results.flatMap((one) => one.messages)) {
      faults.push(`/${address} ${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});
