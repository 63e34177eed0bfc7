/** Run in a page before it loads: notes in `window.shifts` how far what was seen has moved, as browsers reckon it. */
export function shiftScript(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}
