import { describe, expect, it } from "vitest";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { catalogue, chooseLanguage } from "./language";
import { day, daysUntil, distance, minutes, money, month, phone, typedNumber } from "./forms";

describe("forms", () => {
  it("say distances as people do", () => {
    chooseLanguage("fr");
    expect(distance(40)).toBe("100 m");
    expect(distance(849)).toBe("800 m");
    expect(distance(4_249)).toBe("4,2 km");
    expect(distance(12_600)).toBe("13 km");
  });

  it("say times, days and money", () => {
    chooseLanguage("fr");
    expect(minutes(0)).toBe("1 min");
    expect(minutes(59)).toBe("59 min");
    expect(minutes(65)).toBe("1 h 05");
    expect(day("2026-03-01")).toBe("1er mars 2026");
    expect(money(1_150)).toMatch(/^11,50\s€$/);
    expect(money(180_000)).toMatch(/^1\s800\s€$/);
    expect(day(undefined)).toBe("");
  });

  it("say months, and read numbers as people type them", () => {
    chooseLanguage("fr");
    expect(month("2026-11")).toBe("nov. 2026");
    expect(month("2026-01")).toBe("janv. 2026");
    expect(typedNumber("1 234,5")).toBe(1234.5);
    expect(typedNumber(" ")).toBeUndefined();
    expect(typedNumber("douze")).toBeNaN();
  });

  it("say a phone number as people write it, and another country's as it is", () => {
    expect(phone("+33612345678")).toBe("06\u00a012\u00a034\u00a056\u00a078");
    expect(phone("+3225551234")).toBe("+3225551234");
    expect(phone(undefined)).toBe("");
  });

  it("count the days to a date, late ones below zero", () => {
    expect(daysUntil(new Date(Date.now() + 36 * 3_600_000).toISOString())).toBe(2);
    expect(daysUntil(new Date(Date.now() - 36 * 3_600_000).toISOString())).toBe(-1);
  });
});

describe("a catalogue", () => {
  const useWords = catalogue({ ask: "Qui ? « Vous »", count: (n: number) => `${n} %` }, { ask: "Who?", count: (n: number) => `${n}%` });

  it("gives French first, never broken before a sign, and English when chosen", async () => {
    chooseLanguage("fr");
    let seen = "";
    const Probe = () => {
      const words = useWords();
      seen = `${words.ask} ${words.count(5)}`;
      return null;
    };
    await act(async () => createRoot(document.createElement("div")).render(createElement(Probe)));
    expect(seen).toBe("Qui\u00a0? «\u00a0Vous\u00a0» 5\u00a0%");
    await act(async () => chooseLanguage("en"));
    expect(seen).toBe("Who? 5%");
    expect(document.documentElement.lang).toBe("en");
    await act(async () => chooseLanguage("fr"));
  });
});
