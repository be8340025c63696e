import { language } from "./language";

const locale = () => (language() === "en" ? "en-GB" : "fr-FR");

/** "12 mars 2026", of an instant or a day. */
export function day(of: string | undefined): string {
  return of ? first(new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", year: "numeric" }).format(new Date(of))) : "";
}

/** "12 mars à 14:05". */
export function moment(of: string | undefined): string {
  const form = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;
  return of ? first(new Intl.DateTimeFormat(locale(), form).format(new Date(of))) : "";
}

/** French counts the first day of a month apart: "1er janvier 2027". */
const first = (date: string) => (language() === "fr" ? date.replace(/^1 /, "1er ") : date);

/** "nov. 2026", of "2026-11". */
export function month(of: string | undefined): string {
  return of ? new Intl.DateTimeFormat(locale(), { month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(`${of}-01T00:00:00Z`)) : "";
}

/** Whole days from now, rounded up; negative when it has passed. */
export function daysUntil(of: string): number {
  return Math.ceil((new Date(of).getTime() - Date.now()) / 86_400_000);
}

/** "4,2 km"; under one kilometre "800 m". */
export function distance(metres: number): string {
  if (metres < 1000) return `${Math.max(100, Math.round(metres / 100) * 100)} m`;
  return `${number(metres / 1000, metres < 10_000 ? 1 : 0)} km`;
}

/** To make one takes a cheap phone some milliseconds, and a list has one number a line. */
const formats = new Map<string, Intl.NumberFormat>();

export function number(of: number, digits = 0): string {
  const key = `${locale()} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale(), { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(of);
}

/** "1 h 05" or "25 min"; nothing takes no time at all. */
export function minutes(of: number): string {
  if (of < 1) return "1 min";
  return of < 60 ? `${of} min` : `${Math.floor(of / 60)} h ${String(of % 60).padStart(2, "0")}`;
}

/** The number that somebody typed, "1 234,5" too; nothing when nothing was typed, NaN for what is none. */
export function typedNumber(text: string): number | undefined {
  return text.trim() ? Number(text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".")) : undefined;
}

/** Euros of cents, without cents when there are none. */
export function money(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const form = { style: "currency", currency: "EUR", minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale(), form).format(cents / 100);
}

/** "06 12 34 56 78", of the form in which the API keeps a French number, overseas too; another country's as it is. */
export function phone(of: string | undefined): string {
  const digits = /^\+(?:33|262|590|594|596)([1-9]\d{8})$/.exec(of ?? "")?.[1];
  return digits ? `0${digits}`.replace(/(\d\d)(?=\d)/g, "$1\u00a0") : (of ?? "");
}
