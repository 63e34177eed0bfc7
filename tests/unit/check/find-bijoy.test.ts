import { describe, expect, test } from 'vitest';
import { findBijoy } from '../../../scripts/check/find-bijoy.ts';

describe('what is not Bijoy though its letters could be', () => {
  test.each([
    [
      'units',
      [
        '5 µg/kg',
        '0.22 µm',
        'mV, kV, µV, µs, ms',
        '20 µSv/h',
        '12.70 kb',
        'N·m, kW·h',
        '37.5 °C',
        'S° 23, N° 45',
      ],
    ],
    [
      'formulae',
      [
        'V = a³',
        'a² + b² = c²',
        'x³ − y³ = (x−y)(x²+xy+y²)',
        'E = mc²',
        'H₂SO₄, Ca²⁺, SO₄²⁻',
        'KMnO4',
      ],
    ],
    [
      'statistics',
      ['R² = 0.87, n = 120 ± 5', '* p < .05, † p < .10', 'Smith†, Jones‡', 'Table 1 † Source: BBS'],
    ],
    ['law and rights', ['§ 12(3)(a), §§ 4–6', '¶ 14 of the judgment', '© 2026, Oracle®, Core™ i5']],
    [
      'code and keys',
      [
        '`svg`, `cwd`',
        '`kind` | `kind` | `html`',
        '```js',
        '__GraphQL__',
        'IPv4, IPv[6]',
        'Ctrl+Shift+V',
      ],
    ],
    [
      'codes and abbreviations',
      [
        'GoB, ToR, MoU, SoP, PwD',
        'AaBb-1234',
        'NGOs, PDFs',
        'Ka-12-3456',
        'https://example.org/Kv/Avwg?q=evsjv',
      ],
    ],
    [
      'names',
      [
        'Tel Aviv',
        'Kyiv, Lviv, Tver',
        'Svájc, Győr, Pécs',
        'Svíþjóð',
        'Djíbútí',
        'javë',
        'Agbègbè',
      ],
    ],
    [
      'other languages',
      [
        'Xin chào, tôi là người Việt Nam.',
        'dharmakṣetre kurukṣetre samavetā',
        'Straßenverkehrsamt Köln',
        'Nous avons reçu votre demande.',
      ],
    ],
  ])('%s', (_kind, texts) => {
    expect(texts.filter((text) => findBijoy(text).length > 0)).toEqual([]);
  });
});

describe('what is Bijoy', () => {
  test.each([
    [
      'heads of tables',
      ['µg', 'µt bs', 'bvg', 'c`ex', 'D³', 'hy³', 'Lei', 'gvbyl', 'UvKv', 'eqm', '2020-21 A_©eQi'],
    ],
    [
      'words that no list knows',
      ['KuvVvwjqv', 'wmwU‡Rb PvU©vi', '†KviAvb †ZjvIqvZ', 'eøK I eywUK'],
    ],
    [
      'beside English and Bangla',
      ['Nagad I bKash wnmve', 'আবেদন Kiæb', 'NID Kv‡W©i Kwc', '5 mg Kwi‡q wbb, H2O cvwb'],
    ],
    ['signs in the middle of a word', ['AvKv•¶v', 'hv‡”Q', 'ms¯‹…wZ']],
  ])('%s', (_kind, texts) => {
    expect(texts.filter((text) => findBijoy(text).length === 0)).toEqual([]);
  });
});

test('a run is told whole, with the words in it that no list knows', () => {
  const line = 'ফরম cÖwZeÜx fvZv (Form-A) weaev fvZv, Rixbv LvZzb';
  expect(findBijoy(line).map(({ start, end }) => line.slice(start, end))).toEqual([
    'cÖwZeÜx fvZv',
    'weaev fvZv, Rixbv LvZzb',
  ]);
});

test('broken UTF-8 is left to its own rule', () => {
  expect(findBijoy('à¦¬à¦¿à¦§à¦¬à¦¾ weaev fvZv')).toEqual([]);
});
