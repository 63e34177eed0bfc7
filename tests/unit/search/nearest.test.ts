import { expect, test } from 'vitest';
import { nearestNames } from '../../../src/search/nearest.ts';
import { openIndex } from './small-index.ts';

const index = openIndex();

test('nearest names are never none', () => {
  for (const query of ['', '😀', 'নৌখা', 'x'.repeat(5000)]) {
    expect(nearestNames(query, index.documents, 3)).toHaveLength(3);
  }
  expect(nearestNames('nouka laisens', index.documents, 1)[0]?.id).toBe('services/red');
});
