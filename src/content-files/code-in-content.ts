import type { Root } from 'mdast';
import { nodesInOrder } from './nodes-in-order.ts';

/** A place in an author's file: lines and columns count from 1. */
export interface Finding {
  line: number;
  column: number;
  /** What stands there, quoted, in Bangla. */
  found: string;
  /** What to do, in Bangla. */
  fix: string;
}

/** The site's own components that content may use, with the attributes each takes; the first must be there. */
export const contentComponents: Record<string, readonly string[]> = {
  Fact: ['sources', 'doubt', 'standing'],
};

interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

const listed = Object.keys(contentComponents).join(', ');

/**
 * Everything in a parsed file that would run, restyle or ask another site for something instead of
 * being read: imports, exports, expressions, HTML elements, unknown components and attributes,
 * computed attribute values, links that are not web, mail, telephone or page addresses, and pictures
 * of other sites.
 */
export function findCode(tree: Root): Finding[] {
  const findings: Finding[] = [];
  const nodes = nodesInOrder(tree);
  const targets = new Map<string, string>();
  for (const node of nodes) {
    // The first of one name is the one that counts (CommonMark 0.31, 4.7).
    if (node.type === 'definition' && !targets.has(node.identifier)) {
      targets.set(node.identifier, node.url);
    }
  }
  for (const node of nodes) {
    const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    const type: string = node.type;
    if (type === 'mdxjsEsm') {
      findings.push({ ...at, found: 'import বা export', fix: 'লাইনটি মুছে দিন; এখানে শুধু লেখা চলে' });
    } else if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
      const { value } = node as unknown as { value: string };
      findings.push({
        ...at,
        found: `দ্বিতীয় বন্ধনী: “{${value}}”`,
        fix: `লেখার অংশ হলে লিখুন: \\{${value}\\}; নইলে মুছে দিন`,
      });
    } else if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
      findings.push(
        ...findInElement(node as unknown as JsxElement).map((one) => ({ ...at, ...one })),
      );
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      if (!/^(?:https?:|mailto:|tel:|\/|#|[^:]*$)/iu.test(node.url.trim())) {
        findings.push({
          ...at,
          found: `“${node.url}” ঠিকানা`,
          fix: isOnOwnMachine(node.url)
            ? 'ফাইলটি আপনার নিজের কম্পিউটারে, পাঠক খুলতে পারবেন না; public/files/ ফোল্ডারে রেখে লিখুন, যেমন: /files/form.pdf'
            : 'https://, mailto:, tel: বা / দিয়ে শুরু হওয়া ঠিকানা দিন',
        });
      } else if (node.type === 'image') findings.push(...findElsewhere(node.url, at));
    } else if (node.type === 'imageReference') {
      findings.push(...findElsewhere(targets.get(node.identifier) ?? '', at));
    }
  }
  return findings;
}

function isOnOwnMachine(url: string): boolean {
  return /^(?:file:|[a-z]:(?:[\\/]|%5C))/iu.test(url.trim());
}

/** A page asks no other site for anything, so that a picture from there would not show. */
function findElsewhere(address: string, at: { line: number; column: number }): Finding[] {
  // Browsers leave tabs and line breaks out, and take \ for /.
  const url = address.replaceAll(/[\t\n\r]/gu, '').trim();
  if (!/^(?:https?:|[\\/]{2})/iu.test(url)) return [];
  const name = /\/([\w.-]+\.\w+)(?:[?#].*)?$/u.exec(url)?.[1]?.toLowerCase() ?? 'picture.jpg';
  return [
    {
      ...at,
      found: `ছবিটি অন্য সাইটে, এখানে দেখা যাবে না: “${url}”`,
      fix: `ছবিটি নামিয়ে public/files/${name} নামে রাখুন, ঠিকানায় লিখুন: /files/${name}`,
    },
  ];
}

function findInElement({ name, attributes }: JsxElement): { found: string; fix: string }[] {
  const allowed = name === null ? undefined : contentComponents[name];
  if (!allowed) {
    return [
      {
        found: `<${name ?? ''}>`,
        fix: `এটি চলে না। লেখার “<” হলে \\< লিখুন; উপাদান চাইলে শুধু: ${listed}`,
      },
    ];
  }
  const [needed = ''] = allowed;
  const isThere = attributes.some((attribute) => attribute.name === needed);
  const missing = {
    found: `<${name}> এ ${needed} নেই`,
    fix: `এভাবে লিখুন: <${name} ${needed}="s01">…</${name}>`,
  };
  const wrong = attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return [
        { found: `<${name}> এর ভেতরে { }`, fix: 'মান উদ্ধৃতি চিহ্নে লিখুন, যেমন: sources="s01"' },
      ];
    }
    return allowed.includes(attribute.name ?? '')
      ? []
      : [
          {
            found: `<${name} ${attribute.name}=…>`,
            fix: `এখানে শুধু এগুলো চলে: ${allowed.join(', ')}`,
          },
        ];
  });
  return isThere || wrong.length > 0 ? wrong : [missing];
}
