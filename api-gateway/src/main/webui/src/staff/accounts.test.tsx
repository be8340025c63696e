import { act } from "react";
import { createRoot } from "react-dom/client";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, it, vi } from "vitest";

const ACCOUNTS = [
  { accountId: "me", role: "ADMIN", identifier: "admin@example.org", givenName: "Sacha", familyName: "Exemple", createdAt: "2026-01-05T08:00:00Z" },
  { accountId: "other", role: "ADVISOR", identifier: "claude@example.org", givenName: "Claude", familyName: "Référent", createdAt: "2026-02-05T08:00:00Z" },
];
const PERSON = { accountId: "person", role: "BENEFICIARY", identifier: "ana@example.org", createdAt: "2026-03-05T08:00:00Z" };

let asked: string[] = [];
let disabledAt: string | undefined;
let secondFactor = false;

function answer(path: string): unknown {
  if (path.endsWith("/auth/me")) return { accountId: "me", role: "ADMIN" };
  if (path.endsWith("/disable")) disabledAt = "2026-11-05T08:00:00Z";
  if (path.endsWith("/enable")) disabledAt = undefined;
  if (path.endsWith("/second-factor-reset")) secondFactor = false;
  if (path.includes("identifier=")) return { items: path.includes("ana") ? [PERSON] : [] };
  if (path.includes("/admin/accounts")) return { items: ACCOUNTS.map((one) => (one.accountId === "other" ? { ...one, disabledAt, secondFactor } : one)) };
  return { items: [] };
}

beforeEach(() => {
  asked = [];
  disabledAt = undefined;
  secondFactor = false;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  vi.stubGlobal("Request", class extends Request { constructor(input: string, init?: RequestInit) { super(new URL(input, "http://localhost"), init); } });
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = request.url.replace("http://localhost", "");
    asked.push(`${request.method} ${path}`);
    return new Response(JSON.stringify(answer(path)), { headers: { "Content-Type": "application/json" } });
  });
});

async function show(): Promise<HTMLElement> {
  const { AccountsPage } = await import("./AccountsPage");
  const page = document.body.appendChild(document.createElement("div"));
  await act(async () => createRoot(page).render(<MemoryRouter><AccountsPage /></MemoryRouter>));
  await vi.waitFor(() => expect(page.textContent).toContain("Vous"));
  return page;
}

const list = (page: HTMLElement) => page.querySelector("section[aria-labelledby=known]")!;
const button = (page: Element, name: string) => [...page.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name)!;

it("an account is closed once it was said what happens, and opened again; nobody closes their own", async () => {
  const page = await show();
  expect([...list(page).querySelectorAll("button[aria-label]")].map((one) => one.getAttribute("aria-label"))).toEqual(["Désactiver : Claude Référent"]);
  await act(async () => button(list(page), "Désactiver : Claude Référent").click());
  const dialog = list(page).querySelector("dialog")!;
  expect(dialog.textContent).toContain("déconnectés en quelques secondes");
  expect(dialog.textContent).toContain("Les personnes de ce référent");
  expect(asked.filter((call) => call.startsWith("POST"))).toEqual([]);
  await act(async () => button(dialog, "Désactiver").click());
  expect(asked).toContain("POST /api/v1/admin/accounts/other/disable");
  expect(list(page).textContent).toContain("Le compte de Claude Référent est désactivé.");
  expect(list(page).textContent).toContain("Désactivé le 5 nov");
  await act(async () => button(list(page), "Réactiver : Claude Référent").click());
  await act(async () => button(list(page).querySelector("dialog")!, "Réactiver").click());
  expect(asked).toContain("POST /api/v1/admin/accounts/other/enable");
  expect(list(page).textContent).not.toContain("Désactivé le");
});

it("who lost phone and codes is helped once it was said what happens", async () => {
  secondFactor = true;
  const page = await show();
  expect(list(page).textContent).toContain("Code au téléphone");
  await act(async () => button(list(page), "Réinitialiser le code : Claude Référent").click());
  expect(list(page).querySelector("dialog")!.textContent).toContain("Assurez-vous que c'est bien cette personne");
  expect(asked.filter((call) => call.startsWith("POST"))).toEqual([]);
  await act(async () => button(list(page).querySelector("dialog")!, "Réinitialiser le code").click());
  expect(asked).toContain("POST /api/v1/admin/accounts/other/second-factor-reset");
  expect(list(page).textContent).toContain("La deuxième étape de Claude Référent est réinitialisée.");
  expect(list(page).textContent).not.toContain("Code au téléphone");
});

it("an account of anybody is found by its identifier alone, and the staff's come back", async () => {
  const page = await show();
  const seek = async (text: string) => {
    const field = page.querySelector<HTMLInputElement>("form[role=search] input")!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, text);
    await act(async () => field.dispatchEvent(new Event("input", { bubbles: true })));
    await act(async () => page.querySelector<HTMLFormElement>("form[role=search]")!.requestSubmit());
  };
  await seek(" ana@example.org ");
  expect(asked.at(-1)).toContain("identifier=ana%40example.org");
  expect([...list(page).querySelectorAll("li")].map((one) => one.querySelector("p")?.textContent)).toEqual(["ana@example.org"]);
  expect(list(page).textContent).toContain("Personne");
  await seek("nobody@example.org");
  expect(list(page).textContent).toContain("Aucun compte");
  await act(async () => button(list(page), "Revoir l'équipe").click());
  expect(list(page).querySelectorAll("li")).toHaveLength(2);
});
