import { describe, expect, test } from 'vitest';
import { tableRows } from '../../../src/open-data/table-rows.ts';
import type { ExportedRecord } from '../../../src/open-data/tables.ts';

const rowsAsRecords = (rows: string[][]) => {
  const [columns = [], ...rest] = rows;
  return rest.map((row) =>
    Object.fromEntries(
      columns
        .map((column, index) => [column, row[index] ?? ''])
        .filter(([, value]) => value !== ''),
    ),
  );
};

const office = {
  id: 'nomuna',
  page: '/offices/nomuna/',
  title: 'নমুনা অফিস',
  places: ['নমুনা সদর', 'নমুনা পৌরসভা'],
  sources: ['s01', 's02'],
  hours: 'unpublished',
  grievance: [
    {
      text: 'আপিল করুন।',
      sources: ['s03'],
      standing: 'other',
      doubt: 'পুরোনো পাতা।',
      step: { who: 'আপিল কর্মকর্তা', address: 'unpublished', time: { number: 20, unit: 'day' } },
    },
  ],
} as unknown as ExportedRecord;

describe('a table of records with statements', () => {
  const rows = rowsAsRecords(tableRows('offices', [office]));
  const ofField = (field: string) => rows.filter((row) => row['field'] === field);

  test('has a row for each statement with its own sources, standing and doubt', () => {
    expect(ofField('grievance')).toEqual([
      {
        id: 'nomuna',
        title: 'নমুনা অফিস',
        field: 'grievance',
        item: '1',
        text: 'আপিল করুন।',
        'step.who': 'আপিল কর্মকর্তা',
        'step.address': 'unpublished',
        'step.time.number': '20',
        'step.time.unit': 'day',
        standing: 'other',
        doubt: 'পুরোনো পাতা।',
        sources: 's03',
      },
    ]);
  });

  test('has a row for each plain value with the sources of the record', () => {
    expect(ofField('places').map((row) => [row['item'], row['text'], row['sources']])).toEqual([
      ['1', 'নমুনা সদর', 's01 s02'],
      ['2', 'নমুনা পৌরসভা', 's01 s02'],
    ]);
  });

  test('says in a column of its own what no source gives', () => {
    expect(ofField('hours')).toEqual([
      { id: 'nomuna', title: 'নমুনা অফিস', field: 'hours', absent: 'unpublished' },
    ]);
  });

  test('has the same columns whatever the records hold', () => {
    expect(tableRows('offices', [])[0]).toEqual(tableRows('offices', [office])[0]);
  });
});

test('a table whose records are single statements or none has a row for each record', () => {
  const line = {
    id: '000',
    page: '/helplines/',
    number: '000',
    text: 'নমুনা নম্বর।',
    sources: ['s01', 's02'],
    standing: 'own-office',
    title: 'নমুনা',
    short: 'নমুনা',
    formerNumbers: ['001', '002'],
  } as unknown as ExportedRecord;
  expect(rowsAsRecords(tableRows('helplines', [line]))).toEqual([
    { ...line, sources: 's01 s02', formerNumbers: '001 002' },
  ]);
});

test('a value that no column can hold is a fault of ours, and stops the build', () => {
  const odd = { ...office, grievance: [{ ...office, text: 'ক', invented: 'খ' }] };
  expect(() => tableRows('offices', [odd as unknown as ExportedRecord])).toThrow(
    /open data: no column/u,
  );
});
