import { describe, expect, it } from "vitest";
import { curve, monthIndex, monthOf, steps } from "./curve";

describe("a curve of hours", () => {
  it("adds up from the programme's first month, silent months included", () => {
    expect(curve({ "2026-01": 10, "2026-03": 5.5 }, "2025-12-15")).toEqual([
      { month: "2025-12", hours: 0, total: 0 },
      { month: "2026-01", hours: 10, total: 10 },
      { month: "2026-02", hours: 0, total: 10 },
      { month: "2026-03", hours: 5.5, total: 15.5 },
    ]);
  });

  it("is empty before the first hour", () => expect(curve({}, "2026-01-01")).toEqual([]));

  it("counts months over the turn of a year", () => {
    expect(monthIndex("2026-01") - monthIndex("2025-12")).toBe(1);
    expect(monthOf(monthIndex("2025-12"))).toBe("2025-12");
  });

  it("has round steps up to what there is", () => {
    expect(steps(1000)).toEqual([0, 250, 500, 750, 1000]);
    expect(steps(324_000)).toEqual([0, 100_000, 200_000, 300_000, 400_000]);
    expect(steps(0)).toEqual([0]);
    expect(steps(3).at(-1)).toBeGreaterThanOrEqual(3);
  });
});
