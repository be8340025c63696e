/** A month ("2026-11"), the hours done in it, and all hours up to its end. */
export type Point = { month: string; hours: number; total: number };

/** Months from year 0 on. */
export function monthIndex(of: string): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;
}

export function monthOf(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Month by month from a programme's first to the last that has hours; one without hours between them is there, too. */
export function curve(byMonth: Record<string, number>, startsOn: string): Point[] {
  const told = Object.keys(byMonth).map(monthIndex);
  if (told.length === 0) return [];
  const first = Math.min(monthIndex(startsOn), ...told);
  const points: Point[] = [];
  let total = 0;
  for (let index = first; index <= Math.max(...told); index++) {
    const hours = byMonth[monthOf(index)] ?? 0;
    total += hours;
    points.push({ month: monthOf(index), hours, total });
  }
  return points;
}

/** Round steps of an axis from 0 to at least `most`, four or five of them. */
export function steps(most: number): number[] {
  const rough = Math.max(most, 1) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * unit).find((one) => one >= rough) ?? rough;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, place) => place * step);
}
