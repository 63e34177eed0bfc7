/** Which font the text is written for: the codes of SutonnyMJ were rearranged once. */
export type BijoyEdition = '1999' | 'bayanno';

/** A table of pairs, written apart by spaces. */
function pairs(text: string): Map<string, string> {
  return new Map([...text.matchAll(/(\S+) (\S+)/gu)].map(([, a = '', b = '']) => [a, b]));
}

const letters = pairs(`
অ A আ Av ই B ঈ C উ D ঊ E ঋ F এ G ঐ H ও I ঔ J
ক K খ L গ M ঘ N ঙ O চ P ছ Q জ R ঝ S ঞ T ট U ঠ V ড W ঢ X ণ Y ত Z থ _ দ \` ধ a ন b
প c ফ d ব e ভ f ম g য h র i ল j শ k ষ l স m হ n ড় o ঢ় p য় q ৎ r ং s ঃ t ঁ u
০ 0 ১ 1 ২ 2 ৩ 3 ৪ 4 ৫ 5 ৬ 6 ৭ 7 ৮ 8 ৯ 9 । | ॥ \\ ৳ $ “ Ò ” Ó ‘ Ô ’ Õ`);

/** Conjuncts that the font draws, whole or in two parts. */
const conjuncts = pairs(`
ক্ক ° ক্ট ± ক্ত ³ ক্ন Kè ক্ম ´ ক্র µ ক্ষ ¶ ক্ষ্ণ ¶è ক্ষ্ম ² ক্স ·
গ্দ º গ্ধ » গ্ব M¦ গ্র MÖ ঘ্ন Nœ
ঙ্ক ¼ ঙ্ক্ত ¼Í ঙ্ক্ষ •¶ ঙ্খ •L ঙ্গ ½ ঙ্ঘ •N ঙ্ম •g
চ্চ ”P চ্ছ ”Q চ্ঞ ”T জ্জ ¾ জ্ঝ À জ্ঞ Á ঞ্চ Â ঞ্ছ Ã ঞ্জ Ä ঞ্ঝ Å
ট্ট Æ ড্ড Ç ণ্ট È ণ্ঠ É ণ্ড Ê ত্ত Ë ত্থ Ì ত্র Î
দ্গ ˜M দ্ঘ ˜N দ্দ Ï দ্ধ × দ্ব Ø দ্ভ ™¢ দ্ভ্র ™£ দ্ম Ù ধ্ব aŸ
ন্ট ›U ন্ঠ Ú ন্ড Û ন্ত šÍ ন্ত্র š¿ ন্থ š’ ন্দ ›\` ন্দ্ব ›Ø ন্ধ Ü ন্ব š^ ন্স Ý
প্ট Þ প্ত ß প্প à প্র cÖ প্স á ফ্র d« ব্জ â ব্দ ã ব্ধ ä ব্ব eŸ ভ্র å
ম্ন ¤œ ম্প ¤ú ম্ফ ç ম্ব ¤^ ম্ভ ¤¢ ম্ভ্র ¤£ ম্ম ¤§ ম্ল ¤ø
ল্ক é ল্গ ê ল্ট ë ল্ড ì ল্প í ল্ফ î ল্ব j¦ শ্চ ð শ্ছ ñ শ্ব k¦ শ্র kÖ শ্ত kÍ
ষ্ক ®‹ ষ্ক্র ®Œ ষ্ট ó ষ্ঠ ô ষ্ণ ò ষ্প ®ú ষ্ফ õ ষ্ম ®§
স্ক ¯‹ স্ক্র ¯Œ স্খ ö স্ট ÷ স্ত ¯Í স্ত্র ¯¿ স্থ ¯’ স্প ¯ú স্ফ ù স্ব ¯^ স্ম ¯§
হ্ণ nè হ্ন ý হ্ব nŸ হ্ম þ হ্র n«`);

/** What hangs below or behind any other conjunct. */
const below = pairs('ব ¡ ভ ¢ ম ¥ য ¨ র ª ল ø ন œ ণ è');

/** The codes of the 1999 edition where the later one has others. */
const older = pairs('šÍ š— ¯Í ¯— æ “ ø \u00AD');

function encodeConjunct(conjunct: string): string | undefined {
  const whole = conjuncts.get(conjunct) ?? letters.get(conjunct);
  if (whole !== undefined) return whole;
  const [, front = '', last = ''] = /^(.+)\u09CD(.\u09BC?)$/u.exec(conjunct) ?? [];
  const encodedFront = front === '' ? undefined : encodeConjunct(front);
  const encodedLast = below.get(last);
  return encodedFront === undefined || encodedLast === undefined
    ? undefined
    : encodedFront + (last === 'ল' && /[কফভহ]$/u.test(front) ? '¬' : encodedLast);
}

/** Vowel signs take another shape after letters that end in an upright, after র, and elsewhere. */
function encodeVowel(sign: string, conjunct: string): string {
  const raised = /^র$|[শগপদতভধবক]\u09CDর$|[পবমশগ]\u09CDল$/u.test(conjunct);
  const upright = /[খগঘণথদধনপবমযরলশষসহ]\u09BC?$/u.test(conjunct);
  const shapes = { '\u09C1': 'æyz', '\u09C2': 'ƒ~‚', '\u09C3': '„„…' }[sign];
  if (shapes !== undefined) return shapes[raised ? 0 : upright ? 1 : 2] ?? '';
  return { '\u09BE': 'v', '\u09C0': 'x', '\u09D7': 'Š' }[sign] ?? '';
}

const beforeBase: Record<string, string> = { '\u09BF': 'w', '\u09C7': '‡', '\u09C8': '‰' };
const fixedPairs: Record<string, string> = {
  'গ\u09C1': '¸',
  'শ\u09C1': 'ï',
  'হ\u09C1': 'û',
  'হ\u09C3': 'ü',
  'স\u09CDত\u09C1': '¯‘',
  'ন\u09CDত\u09C1': 'š‘',
};

const syllable =
  /(র\u09CD(?!\u200D))?((?:র\u200D\u09CDয|[অএক-হৎ]\u09BC?(?:\u09CD[ক-হ]\u09BC?)*))([\u09BE-\u09CC]?)(\u09CD?)|./gsu;

/** Unicode Bangla as Bijoy Classic text; undefined where the font has no glyphs for it. */
export function unicodeToBijoy(
  text: string,
  edition: BijoyEdition = 'bayanno',
): string | undefined {
  let possible = true;
  const codes = text
    .normalize('NFC')
    .replace(
      syllable,
      (other: string, reph?: string, conjunct?: string, vowel = '', hasanta = '') => {
        if (conjunct === undefined) return letters.get(other) ?? other;
        const phala = /(?<!^)\u200D?\u09CDয$/u.exec(conjunct)?.[0] ?? '';
        const base = conjunct.slice(0, conjunct.length - phala.length);
        const encoded = encodeConjunct(base);
        if (encoded === undefined) possible = false;
        const [first = '', second = ''] = vowel.normalize('NFD');
        const front = beforeBase[first] ?? '';
        const after = second || (front ? '' : first);
        const fixed = phala === '' ? fixedPairs[base + after] : undefined;
        const sign = fixed === undefined ? encodeVowel(after, phala ? conjunct : base) : '';
        const drawn = [fixed ?? encoded ?? '', phala && '¨', sign, reph === undefined ? '' : '©'];
        // Reph comes before a sign that stands to the right, after one that hangs below.
        if (/[vxŠ]/u.test(sign)) drawn.push(...drawn.splice(2, 1));
        return front + drawn.join('') + (hasanta && '&');
      },
    );
  if (!possible || /[\u0980-\u09FF\u200C\u200D]/u.test(codes)) return undefined;
  // Pre-base vowels have another shape at the start of a word.
  const started = codes.replace(
    /(^|[\s(Ò])([‡‰])/gu,
    (_all, gap: string, sign: string) => gap + (sign === '‡' ? '†' : 'ˆ'),
  );
  if (edition === 'bayanno') return started;
  return started.replace(/[š¯]Í|[æø]/gu, (code) => older.get(code) ?? code);
}
