import { basePathForm, isHostAlone } from '../../src/schemas/site.ts';
import { WrongSetting } from './explain-failure.ts';

/** The site's first day; a machine that says an earlier one has lost its clock. */
const firstDay = Date.UTC(2026, 10, 1);
const lastDay = Date.UTC(9999, 11, 31);
const longestMinutes = 30;

/** Throws where `SOURCE_DATE_EPOCH` is no time, or where the machine's own clock cannot be right. */
export function checkClock(epoch: string | undefined, now: number): void {
  if (!epoch) {
    if (now >= firstDay) return;
    const day = new Date(now).toISOString().slice(0, 10);
    throw new WrongSetting(
      `এই যন্ত্রের ঘড়ি বলছে ${day}; ঘড়ি ঠিক করুন, বা SOURCE_DATE_EPOCH-এ তারিখ দিন (date +%s যা দেখায়)`,
    );
  }
  if (!/^\d+$/u.test(epoch) || Number(epoch) * 1000 > lastDay) {
    throw new WrongSetting(
      `SOURCE_DATE_EPOCH=${epoch} কোনো সময় নয়; সেকেন্ডে পূর্ণ সংখ্যা দিন (date +%s যা দেখায়), বা তুলে নিন`,
    );
  }
}

/** How many minutes a build may take: `BUILD_MINUTES`, else half an hour. */
export function readMinutes(minutes: string | undefined): number {
  if (!minutes) return longestMinutes;
  if (Number(minutes) > 0) return Number(minutes);
  throw new WrongSetting(`BUILD_MINUTES=${minutes} কোনো সময় নয়; মিনিটে সংখ্যা দিন, বা তুলে নিন`);
}

/** Throws where `SITE_URL` is not a host's whole address, or `BASE_PATH` no path; neither need be there. */
export function checkAddress(site: string | undefined, base: string | undefined): void {
  if (site && !(/^https?:/u.test(site) && URL.canParse(site) && isHostAlone(site))) {
    throw new WrongSetting(
      `SITE_URL=${site} সাইটের ঠিকানা নয়; https:// সহ শুধু সাইটের নাম দিন, যেমন https://sheba.example.org; তার পরের অংশ BASE_PATH-এ দিন`,
    );
  }
  if (base && !basePathForm.test(base)) {
    throw new WrongSetting(
      `BASE_PATH=${base} কোনো পথ নয়; শুধু ইংরেজি অক্ষর, অঙ্ক, হাইফেন ও / দিন, যেমন /jhalokathi/`,
    );
  }
}
