import { stringify } from 'yaml';
import { fileName, type Answers } from '../new/kind.ts';
import { kinds } from '../new/kinds.ts';
import { entryText } from '../new/write-entry.ts';

/** The id of the source that a new site begins with: the office's own word. */
const ownSource = 'own-office';

/** Files of one's own, by their paths. */
export type Files = ReadonlyMap<string, string>;

/**
 * The files that a site begins with beside the shared ones: the office with all that is not yet
 * published, its own word as the source of its name, its place, and a first service where the
 * guides are not kept.
 */
export function ownFiles(answers: Answers, today: string): Files {
  const of = (name: string) => answers[name] ?? '';
  const place = fileName(of('place-en'));
  const service = of('guides') === 'drop' ? fileName(of('service-en')) : undefined;
  const files = new Map([
    [
      `content/offices/${of('id')}.mdx`,
      officeText(answers, place, service === undefined ? of('services') : service),
    ],
    [
      `content/sources/${ownSource}.mdx`,
      entry({
        title: 'সাইট শুরুর সময় অফিসের নিজের দেওয়া নাম ও এলাকা',
        publisher: of('title'),
        kind: 'own-office',
        office: of('id'),
        date: today,
        mayLink: false,
        readWhole: true,
      }),
    ],
    [
      'content/places.yaml',
      comment('যে জায়গাগুলোর পাতা আছে। বাঁয়ের ইংরেজি নামটি পাতার ঠিকানা; বদলাবেন না।') +
        stringify({ [place]: { title: of('place'), titleEn: of('place-en') } }),
    ],
  ]);
  if (service !== undefined) files.set(`content/services/${service}.mdx`, serviceText(answers));
  return files;
}

function officeText(answers: Answers, place: string, services: string): string {
  const { office } = kinds;
  if (!office) throw new Error('init: no kind for an office');
  const told = { ...answers, places: answers['place'] ?? '', services, sources: ownSource };
  return entryText(office, { ...office.values(told), area: place });
}

function serviceText(answers: Answers): string {
  const { service } = kinds;
  if (!service) throw new Error('init: no kind for a service');
  const told = {
    title: answers['service-title'] ?? '',
    'title-en': answers['service-en'] ?? '',
    summary: answers['service-summary'] ?? '',
    needs: answers['service-need'] ?? '',
    audiences: answers['service-audience'] ?? '',
    'service-kind': 'citizen',
    state: 'running',
  };
  return entryText(service, service.values(told));
}

function entry(record: Record<string, unknown>): string {
  return `---\n${stringify(record, { lineWidth: 0 })}---\n`;
}

function comment(text: string): string {
  return `# ${text}\n`;
}
