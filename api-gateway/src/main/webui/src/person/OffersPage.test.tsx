import { act } from "react";
import { createRoot } from "react-dom/client";
import { MemoryRouter } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";

const offer = (place: number) => ({
  offerId: `offer-${place}`,
  title: `Offre ${place}`,
  companyName: "Bati Nord",
  contractType: place % 3 === 0 ? "CDD" : "CDI",
  score: 0.9 - place / 100,
  distanceMetres: 20_000 - place * 100,
  location: { communeName: "Lens", lat: 50.43, lon: 2.83 },
  matchedSkills: [],
  missingSkills: [],
});
const OFFERS = Array.from({ length: 18 }, (_, place) => offer(place));
const PROFILE = { missing: [] };

function answer(url: string): unknown {
  if (url.includes("/matches")) return { items: OFFERS };
  if (url.endsWith("/profiles/me")) return PROFILE;
  return { items: [] };
}

beforeEach(() => {
  vi.stubGlobal("Request", class extends Request { constructor(input: string, init?: RequestInit) { super(new URL(input, "http://localhost"), init); } });
  vi.stubGlobal("fetch", async (request: Request) => new Response(JSON.stringify(answer(request.url)), { headers: { "Content-Type": "application/json" } }));
});

async function show(): Promise<HTMLElement> {
  const { OffersPage } = await import("./OffersPage");
  const element = document.createElement("div");
  await act(async () => createRoot(element).render(<MemoryRouter><OffersPage /></MemoryRouter>));
  await vi.waitFor(() => expect(titles(element).length).toBeGreaterThan(4));
  return element;
}

const titles = (page: HTMLElement) => [...page.querySelectorAll("li h2 a")].map((link) => link.textContent);

async function choose(page: HTMLElement, label: string, value: string) {
  const id = [...page.querySelectorAll("label")].find((one) => one.textContent?.includes(label))!.htmlFor;
  const select = page.querySelector<HTMLSelectElement>(`[id="${id}"]`)!;
  select.value = value;
  await act(async () => select.dispatchEvent(new Event("change", { bubbles: true })));
}

describe("the offers of a person", () => {
  it("are all there, best first, although they are not all drawn at once", async () => {
    expect(titles(await show())).toEqual(OFFERS.map((one) => one.title));
  });

  it("are those that were chosen, nearest first if that was asked for", async () => {
    const page = await show();
    await choose(page, "Contrat", "CDD");
    expect(titles(page)).toEqual(["Offre 0", "Offre 3", "Offre 6", "Offre 9", "Offre 12", "Offre 15"]);
    await choose(page, "Trier", "near");
    expect(titles(page)).toEqual(["Offre 15", "Offre 12", "Offre 9", "Offre 6", "Offre 3", "Offre 0"]);
    expect(page.querySelector("[role=status]")?.textContent).toContain("6");
  });
});
