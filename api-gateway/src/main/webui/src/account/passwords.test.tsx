import { act, createElement, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { MemoryRouter, Route, Routes, useLocation } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";

type Sent = { path: string; body: unknown };

let sent: Sent[] = [];
let answer: Response;

beforeEach(() => {
  sent = [];
  answer = new Response(null, { status: 204 });
  window.scrollTo = () => undefined;
  vi.stubGlobal("Request", class extends Request { constructor(input: string, init?: RequestInit) { super(new URL(input, "http://localhost"), init); } });
  vi.stubGlobal("fetch", async (input: string | Request, init?: RequestInit) => {
    const body = typeof input === "string" ? init?.body : await input.text();
    sent.push({ path: new URL(typeof input === "string" ? input : input.url, "http://localhost").pathname, body: JSON.parse(String(body ?? "null")) });
    return answer.clone();
  });
});

const problem = (status: number, code: string, field: string, message: string) =>
  new Response(JSON.stringify({ type: `https://monjob.fr/problems/${code}`, title: "Non", detail: "Pas ainsi.", violations: [{ field, message }] }), { status });

let address = "";
function Address() {
  const { pathname, hash } = useLocation();
  address = pathname + hash;
  return null;
}

/** Fetched only now: the API takes the request of the moment it begins. */
const PAGES = {
  account: async () => (await import("./AccountPage")).default,
  forgotten: async () => (await import("./ForgottenPage")).default,
  link: async () => (await import("./NewPasswordPage")).default,
  logIn: async () => (await import("./LogInPage")).LogInPage,
} satisfies Record<string, () => Promise<ComponentType>>;

async function show(name: keyof typeof PAGES, path: string): Promise<HTMLElement> {
  const page = createElement(await PAGES[name]());
  const element = document.body.appendChild(document.createElement("div"));
  await act(async () =>
    createRoot(element).render(
      <MemoryRouter initialEntries={[path]}>
        <Address />
        <Routes>
          <Route path="*" element={page} />
        </Routes>
      </MemoryRouter>,
    ),
  );
  return element;
}

async function type(page: HTMLElement, label: string, text: string) {
  const id = [...page.querySelectorAll("label")].find((one) => one.textContent?.includes(label))!.htmlFor;
  const field = page.querySelector<HTMLInputElement>(`[id="${id}"]`)!;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, text);
  await act(async () => field.dispatchEvent(new Event("input", { bubbles: true })));
  return field;
}

const send = (page: HTMLElement) => act(async () => page.querySelector("form")!.requestSubmit());
const heading = (page: HTMLElement) => page.querySelector("h1")!;

describe("who forgot the password", () => {
  it("finds the way from the log-in", async () => {
    const page = await show("logIn", "/connexion");
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toContain("/mot-de-passe/oublie");
  });

  it("asks for a link, and is told what comes only if there is an account", async () => {
    answer = new Response(null, { status: 202 });
    const page = await show("forgotten", "/mot-de-passe/oublie");
    await type(page, "E-mail ou téléphone", " ana@example.org ");
    await send(page);
    expect(sent).toEqual([{ path: "/api/v1/auth/password-resets", body: { identifier: "ana@example.org" } }]);
    expect(page.textContent).toContain("Si un compte existe pour ana@example.org, vous recevez un lien");
    expect(document.activeElement).toBe(heading(page));
  });

  it("reads at the field what cannot be an identifier", async () => {
    answer = problem(400, "invalid-identifier", "identifier", "Identifiant non valable");
    const page = await show("forgotten", "/mot-de-passe/oublie");
    const field = await type(page, "E-mail ou téléphone", "mj-1234");
    await send(page);
    expect(document.getElementById(field.getAttribute("aria-describedby")!.split(" ")[1]!)?.textContent).toContain("Identifiant non valable");
    expect(document.activeElement).toBe(field);
  });
});

describe("the page of the link", () => {
  it("takes the secret out of the address and sets the password with it", async () => {
    const page = await show("link", "/mot-de-passe#secret-1");
    expect(address).toBe("/mot-de-passe");
    const field = await type(page, "Nouveau mot de passe", "une nouvelle phrase");
    expect(field.type).toBe("password");
    await act(async () => page.querySelector<HTMLButtonElement>("[aria-pressed]")!.click());
    expect(field.type).toBe("text");
    await send(page);
    expect(sent).toEqual([{ path: "/api/v1/auth/password-resets/confirm", body: { token: "secret-1", password: "une nouvelle phrase" } }]);
    expect(heading(page).textContent).toBe("Votre mot de passe est changé");
    expect(document.activeElement).toBe(heading(page));
    expect(page.querySelector("main a, a.button")?.getAttribute("href")).toBe("/connexion");
  });

  it("reads at the field what is too weak, and the link still works", async () => {
    answer = problem(400, "weak-password", "password", "Trop court");
    const page = await show("link", "/mot-de-passe#secret-2");
    const field = await type(page, "Nouveau mot de passe", "court");
    await send(page);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(page.textContent).toContain("Trop court");
  });

  it.each([["/mot-de-passe#old", "Ce lien ne marche plus"], ["/mot-de-passe", "Le lien n'est pas complet"]])("offers another one when there is none or it is over: %s", async (path, title) => {
    answer = new Response(JSON.stringify({ type: "https://monjob.fr/problems/reset-link-over" }), { status: 410 });
    const page = await show("link", path);
    if (path.includes("#")) {
      await type(page, "Nouveau mot de passe", "une nouvelle phrase");
      await send(page);
    }
    expect(heading(page).textContent).toBe(title);
    expect(page.querySelector("a.button")?.getAttribute("href")).toBe("/mot-de-passe/oublie");
  });
});

describe("who changes the password", () => {
  it("reads at its field what was wrong, then that it is done, with both fields empty", async () => {
    answer = problem(400, "validation-failed", "currentPassword", "Ce n'est pas votre mot de passe actuel.");
    const page = await show("account", "/compte");
    const current = await type(page, "Mot de passe actuel", "faux");
    const next = await type(page, "Nouveau mot de passe", "une nouvelle phrase");
    await send(page);
    expect([current, next].map((field) => field.getAttribute("aria-invalid"))).toEqual(["true", null]);
    answer = new Response(JSON.stringify({ accessToken: "new", tokenType: "Bearer", expiresIn: 600 }));
    await send(page);
    expect(page.querySelector("[role=status]")?.textContent).toContain("Votre mot de passe est changé");
    expect([current.value, next.value]).toEqual(["", ""]);
    expect(sent.at(-1)).toEqual({ path: "/api/v1/auth/password", body: { currentPassword: "faux", newPassword: "une nouvelle phrase" } });
  });
});
