import { describe, expect, it } from "vitest";
import { metresBetween, nearestCommune, type Commune } from "./ground";

const CALAIS: Commune = ["Calais", 50.9508, 1.8533, 67_000];
const BOULOGNE: Commune = ["Boulogne-sur-Mer", 50.7255, 1.6118, 40_000];
const OUTREAU: Commune = ["Outreau", 50.7053, 1.5903, 13_000];
const ALL = [CALAIS, BOULOGNE, OUTREAU];

describe("the ground of the map", () => {
  it("knows how far two towns are from each other", () => {
    const metres = metresBetween(CALAIS[1], CALAIS[2], BOULOGNE[1], BOULOGNE[2]);
    expect(metres).toBeGreaterThan(30_000);
    expect(metres).toBeLessThan(30_500);
  });

  it("names the nearest commune, however many people live in a larger one beside it", () => {
    expect(nearestCommune(50.708, 1.594, 8_000, ALL)).toBe("Outreau");
    expect(nearestCommune(50.722, 1.61, 8_000, ALL)).toBe("Boulogne-sur-Mer");
  });

  it("names nothing where none is near", () => {
    expect(nearestCommune(47.66, -2.76, 8_000, ALL)).toBeUndefined();
    expect(nearestCommune(50.9508, 1.98, 8_000, ALL)).toBeUndefined();
  });
});
