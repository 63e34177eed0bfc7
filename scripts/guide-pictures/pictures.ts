/** A line of content and where a reader sees it. */
export interface PlacePicture {
  kind: 'place';
  /** Below `content/`. */
  file: string;
  /** The first line shown, as it begins. */
  from: string;
  /** How many lines are shown. */
  lines: number;
  /** How the lines begin that the clerk changes. */
  marked: readonly string[];
  /** Lines that the clerk writes below those. */
  added?: readonly string[];
  /** The page's address without slashes at the ends. */
  page: string;
  /** CSS selector of the part of the page where the lines show. */
  part: string;
}

/** A command of the project and what it prints. */
export interface ScreenPicture {
  kind: 'screen';
  /** As the clerk types it. */
  typed: string;
  /** What Node runs: a file of `scripts/`, then its arguments. */
  run: readonly string[];
  /** A slip put into a copy of the content first: file below `content/`, the text, what it becomes. */
  slip?: readonly [file: string, text: string, wrong: string];
  /** A file of the project laid beside the content first, and its name there. */
  beside?: readonly [file: string, name: string];
}

/** The steps on another site's page, which only a sketch can show. */
export interface SketchPicture {
  kind: 'sketch';
  steps: readonly { where: string; button: string; note: string }[];
}

/** A field changed in the form editor. */
export interface FormPicture {
  kind: 'form';
  /** Below `content/`. */
  file: string;
  /** What is unfolded, one after the other, by how its name begins. */
  opened: readonly string[];
  field: string;
  typed: string;
}

/** The pictures of the clerks' guide, one a task, by file name. */
export const guidePictures: Readonly<
  Record<string, PlacePicture | ScreenPicture | SketchPicture | FormPicture>
> = {
  'github-page': {
    kind: 'sketch',
    steps: [
      { where: 'ফাইলের পাতা', button: '✎ Edit this file', note: 'লেখা বদলান' },
      { where: 'উপরে ডানে', button: 'Commit changes…', note: 'কী বদলালেন, এক লাইনে লিখুন' },
      { where: 'যে ঘর খোলে', button: 'Propose changes', note: 'নতুন branch বেছে নিন' },
      { where: 'পরের পাতা', button: 'Create pull request', note: 'মিলিয়ে দেখা শুরু হয়' },
    ],
  },
  check: {
    kind: 'screen',
    typed: 'npm run check',
    run: ['check.ts', 'content/services/womens-association-registration.mdx'],
    slip: ['services/womens-association-registration.mdx', 'amount: 1000', 'amount: ১০০০'],
  },
  fee: {
    kind: 'place',
    file: 'services/womens-association-registration.mdx',
    from: 'fee:',
    lines: 6,
    marked: ['text:', 'amount:', 'sources:', 'year:'],
    page: 'services/womens-association-registration',
    part: '#fee',
  },
  officer: {
    kind: 'place',
    file: 'offices/dwa-jhalokathi.mdx',
    from: 'officers:',
    lines: 12,
    marked: ['name:', 'room:', 'phone:', 'email:'],
    page: 'offices/dwa-jhalokathi',
    part: 'details:has(> #officers)',
  },
  achievement: {
    kind: 'place',
    file: 'achievements/dwa-jhalokathi/2020-2021.mdx',
    from: 'figures:',
    lines: 10,
    marked: ['text:', 'value:', 'unit:', 'sources:', 'doubt:'],
    page: 'achievements/dwa-jhalokathi/2020-2021',
    part: '#vgd-women',
  },
  service: {
    kind: 'screen',
    typed: 'npm run new -- --kind service …',
    run: [
      'new.ts',
      '--kind',
      'service',
      '--id',
      'imaginary-aid',
      '--title',
      'কাল্পনিক সহায়তা',
      '--title-en',
      'Imaginary aid',
      '--summary',
      'কেবল নমুনা; এমন কোনো সেবা নেই।',
      '--needs',
      'money',
      '--audiences',
      'women-in-need',
      '--office',
      'dss-jhalokathi-sadar',
    ],
  },
  form: {
    kind: 'form',
    file: 'offices/dwa-jhalokathi.mdx',
    opened: ['কর্মকর্তা '],
    field: 'ফোন',
    typed: '0498-00000',
  },
  import: {
    kind: 'screen',
    typed: 'npm run import -- পাতা.html --office dwa-jhalokathi',
    run: ['import.ts', 'পাতা.html', '--office', 'dwa-jhalokathi'],
    beside: ['tests/fixtures/portal-pages/new-achievements.html', 'পাতা.html'],
  },
  confirm: {
    kind: 'place',
    file: 'services/womens-association-registration.mdx',
    from: 'kind: institutional',
    lines: 1,
    marked: [],
    added: ['checkedOn: "2026-11-22"', 'owner: অফিস সহকারী'],
    page: 'services/womens-association-registration',
    part: '[data-freshness]',
  },
  source: {
    kind: 'place',
    file: 'sources/s02.mdx',
    from: '---',
    lines: 7,
    marked: ['title:', 'publisher:', 'kind:'],
    page: 'offices/dss-jhalokathi-sadar',
    part: '#source-s02',
  },
};
