import { localVoice } from './local-voice.ts';

/**
 * Shows the button of `ReadAloud.astro` where the device has a Bangla voice of its own, and reads
 * the guide's headings and statements in order when it is tapped. It never starts by itself.
 */
function offerReading(button: HTMLButtonElement, speech: SpeechSynthesis): void {
  const start = button.textContent;
  const stop = button.dataset['stop'] ?? '';
  // Kept until the end: browsers forget an utterance that nothing holds, and then never end it.
  let queue: SpeechSynthesisUtterance[] = [];

  const offer = () => {
    button.hidden = !localVoice(speech.getVoices());
  };
  const end = () => {
    queue = [];
    speech.cancel();
    button.textContent = start;
  };
  const read = () => {
    const voice = localVoice(speech.getVoices());
    if (!voice) return offer();
    const mine = passages().map((text) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = voice.lang;
      utterance.voice = voice;
      return utterance;
    });
    queue = mine;
    const last = mine[mine.length - 1];
    if (!last) return;
    // What was stopped may end late, when a new reading has begun.
    const endMine = () => {
      if (queue === mine) end();
    };
    last.addEventListener('end', endMine);
    last.addEventListener('error', endMine);
    button.textContent = stop;
    for (const utterance of mine) speech.speak(utterance);
  };

  button.addEventListener('click', () => (queue.length > 0 ? end() : read()));
  addEventListener('pagehide', end);
  speech.onvoiceschanged = offer;
  offer();
}

/** The guide's headings, questions and statements in order, without source numbers and ways on. */
function passages(): string[] {
  const unread = '.screen-only,.hidden,nav,form,[data-pagefind-ignore]';
  return [...document.querySelectorAll('h1,h2,h3,dt,dd,p,li')]
    .filter((element) => element.closest('article'))
    .filter((element) => !element.closest(unread) && !element.querySelector('p,li'))
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('.cite,.screen-only')) mark.remove();
      return copy.textContent.replace(/\s+/gu, ' ').trim();
    })
    .filter(Boolean);
}

const button = document.querySelector<HTMLButtonElement>('#read-aloud');
if (button && 'speechSynthesis' in window) offerReading(button, speechSynthesis);
