import { describe, expect, it } from 'vitest';
import { formOf, type FormField } from '../../../src/admin/form-fields.ts';
import { folders, optionalSettings, settings } from '../../../src/content-files/content-schemas.ts';

const forms = Object.entries({ ...folders, ...settings, ...optionalSettings }).map(
  ([name, schema]) => [name.replace('.yaml', ''), formOf(schema)] as const,
);

/** Every field of a form with its names from the top. */
function fieldsIn(field: FormField, path: string): [path: string, field: FormField][] {
  const below = {
    record: () =>
      Object.entries(field.kind === 'record' ? field.fields : {}).flatMap(([name, inner]) =>
        fieldsIn(inner, `${path}.${name}`),
      ),
    list: () => (field.kind === 'list' ? fieldsIn(field.item, `${path}[]`) : []),
    'absent-or': () => (field.kind === 'absent-or' ? fieldsIn(field.inner, `${path}~`) : []),
    entries: () => (field.kind === 'entries' ? fieldsIn(field.entry, `${path}{}`) : []),
  }[field.kind as string];
  return [[path, field], ...(below?.() ?? [])];
}

describe('the forms of all kinds of files', () => {
  const all = forms.flatMap(([name, form]) => fieldsIn(form, name));
  // A list's and a choice's inner field shows by its outer one's name; a file as a whole has none.
  const named = all.filter(([path]) => path.includes('.') && !/[\]}~]$/u.test(path));

  const kindOf = (path: string) => all.find(([one]) => one === path)?.[1];

  it('call every field by a name in Bangla and say what it means', () => {
    expect(named.length).toBeGreaterThan(200);
    const silent = named.filter(
      ([, { title, about }]) => !/[\u0980-\u09FF]/u.test(title) || !/[\u0980-\u09FF]/u.test(about),
    );
    expect(silent.map(([path]) => path).filter((path) => !path.startsWith('redirects'))).toEqual(
      [],
    );
  });

  it('say nothing of files, of YAML’s words or of Latin digits where the form takes any', () => {
    const puzzling = named.filter(([, { about }]) =>
      /[a-z]{3,}|ইংরেজি অঙ্ক|ফাইলের নাম/u.test(about),
    );
    expect(puzzling.map(([path, { about }]) => `${path}: ${about}`)).toEqual([]);
  });

  it('offer each choice by a name in Bangla', () => {
    const options = all.flatMap(([path, field]) =>
      field.kind === 'choice' || field.kind === 'choices'
        ? field.options.map(([value, label]) => ({ path, value, label }))
        : [],
    );
    expect(options.length).toBeGreaterThan(50);
    expect(options.filter(({ label }) => !/[\u0980-\u09FF]/u.test(label))).toEqual([]);
  });

  it('choose from the folder wherever a record names another', () => {
    expect(kindOf('services.related[]')).toMatchObject({
      kind: 'reference',
      collection: 'services',
    });
    expect(kindOf('services.helplines[]')).toMatchObject({ collection: 'helplines' });
    expect(kindOf('offices.officers~[].sources[]')).toMatchObject({ collection: 'sources' });
    expect(kindOf('services.papers~[].paper')).toMatchObject({ collection: 'papers' });
    expect(kindOf('offices.checkedOn')).toMatchObject({ kind: 'date', required: false });
  });
});
