import { unpublishedDetails } from '../charter/cells.ts';
import { charterCsv } from '../charter/charter-csv.ts';
import { charterLayouts, type CharterLayout } from '../charter/layouts.ts';
import { buildDate } from '../build-date.ts';
import { csvFile } from '../open-data/csv.ts';
import { charterEnd, type Charter } from './charter.ts';
import { citationsOf } from './citations.ts';
import { sourcesById } from './sources.ts';

/** An office's charter as a CSV file in one of the official layouts. */
export function charterCsvFile({ office, parts }: Charter, layout: CharterLayout): string {
  const lines = parts.flatMap(({ kind, rows }) =>
    rows.map(({ serial, service, urgent, cells }) => ({
      serial,
      kind,
      title: service.data.title,
      urgent,
      cells,
    })),
  );
  return csvFile(charterCsv(lines, layout, unpublishedDetails(office.data.officers)));
}

/** An office's charter with both layouts and the sources it cites, as JSON. */
export async function charterJsonFile(charter: Charter): Promise<string> {
  const { data, id } = charter.office;
  const { grievance, information } = charterEnd(charter);
  const known = await sourcesById();
  const content = {
    office: { id, title: data.title, level: data.level, checkedOn: data.checkedOn ?? null },
    layout: charter.layout,
    layouts: charterLayouts,
    services: charter.parts.flatMap(({ kind, rows }) =>
      rows.map(({ serial, service, urgent, cells }) => ({
        id: service.id,
        title: service.data.title,
        kind,
        serial,
        status: service.data.status.state,
        checkedOn: service.data.checkedOn ?? null,
        urgent,
        cells,
      })),
    ),
    vision: data.vision,
    mission: data.mission,
    subordinates: data.subordinates,
    expectations: data.expectations,
    grievance: { general: data.grievance === 'unpublished', steps: grievance },
    informationOfficer: data.informationOfficer,
    rightToInformation: information,
  };
  const sources = citationsOf(content).flatMap((source) => {
    const entry = known.get(source);
    if (!entry) return [];
    const { title, publisher, kind, date = null } = entry.data;
    return [[source, { title, publisher, kind, date }] as const];
  });
  const file = { builtOn: buildDate(), ...content, sources: Object.fromEntries(sources) };
  return `${JSON.stringify(file, null, 1)}\n`;
}
