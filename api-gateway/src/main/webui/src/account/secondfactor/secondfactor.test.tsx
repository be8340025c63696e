import { act, createElement, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { MemoryRouter } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";

type Sent = { call: string; body: unknown };

let sent: Sent[] = [];
let answers: Record<string, () => Response>;

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const problem = (status: number, code: string, field?: string) =>
  json({ type: `https://monjob.fr/problems/${code}`, title: "Non", detail: "Ce code n'est pas le bon.", violations: field ? [{ field, message: "Pas le bon." }] : [] }, status);

const PATH = "/api/v1/auth/second-factor";

beforeEach(() => {
  sent = [];
  answers = {};
  localStorage.clear();
  document.body.replaceChildren();
  window.scrollTo = () => undefined;
  vi.resetModules();
  vi.stubGlobal("Request", class extends Request { constructor(input: string, init?: RequestInit) { super(new URL(input, "http://localhost"), init); } });
  vi.stubGlobal("fetch", async (input: string | Request, init?: RequestInit) => {
    const text = typeof input === "string" ? init?.body : await input.text();
    const method = typeof input === "string" ? (init?.method ?? "GET") : input.method;
    const call = `${method} ${new URL(typeof input === "string" ? input : input.url, "http://localhost").pathname}`;
    sent.push({ call, body: text ? JSON.parse(String(text)) : undefined });
    return (answers[call] ?? (() => json({})))();
  });
});

async function show(page: ComponentType): Promise<HTMLElement> {
  const element = document.body.appendChild(document.createElement("div"));
  await act(async () => createRoot(element).render(createElement(MemoryRouter, { initialEntries: ["/connexion"] }, createElement(page))));
  return element;
}

const field = (page: HTMLElement, label: string) =>
  page.querySelector<HTMLInputElement>(`[id="${[...page.querySelectorAll("label")].find((one) => one.textContent?.trim() === label)!.htmlFor}"]`)!;

async function type(page: HTMLElement, label: string, text: string) {
  const input = field(page, label);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, text);
  await act(async () => input.dispatchEvent(new Event("input", { bubbles: true })));
}

const press = (page: HTMLElement, name: string) => act(async () => [...page.querySelectorAll("button")].find((one) => one.textContent === name)!.click());
const send = (page: HTMLElement) => act(async () => page.querySelector("form")!.requestSubmit());

describe("the log-in", () => {
  it("asks for the code once the password was right, and says at the field that it is wrong", async () => {
    answers["POST /api/v1/auth/login"] = () => problem(401, "second-factor-required");
    const page = await show((await import("../LogInPage")).LogInPage);
    await type(page, "E-mail, téléphone ou identifiant de votre lettre", "odile@example.org");
    await type(page, "Mot de passe", "une phrase");
    await send(page);
    await vi.waitFor(() => expect(page.querySelector("h1")?.textContent).toBe("Votre code de connexion"));
    expect(document.activeElement).toBe(page.querySelector("h1"));
    const code = field(page, "Code de votre téléphone");
    expect([code.getAttribute("autocomplete"), code.getAttribute("inputmode")]).toEqual(["one-time-code", "numeric"]);

    answers["POST /api/v1/auth/login"] = () => problem(401, "second-factor-wrong");
    await type(page, "Code de votre téléphone", "123456");
    await send(page);
    expect(sent.at(-1)).toEqual({ call: "POST /api/v1/auth/login", body: { identifier: "odile@example.org", password: "une phrase", code: "123456" } });
    expect(code.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(code);
    await press(page, "Utiliser un code de secours");
    const recovery = field(page, "Code de secours");
    expect([recovery.getAttribute("inputmode"), recovery.getAttribute("aria-invalid")]).toEqual(["text", null]);
    await press(page, "Revenir au mot de passe");
    expect(field(page, "Mot de passe").value).toBe("une phrase");
  });

  it("opens nothing but the set-up where it is required, and the pages after it", async () => {
    const tokens = (more: object) => json({ accessToken: "t", tokenType: "Bearer", expiresIn: 600, ...more });
    answers["POST /api/v1/auth/login"] = () => tokens({ onlyFor: "SECOND_FACTOR_SETUP" });
    answers["POST /api/v1/auth/refresh"] = () => tokens({});
    answers["GET /api/v1/auth/me"] = () => json({ accountId: "1", role: "ADVISOR" });
    const session = await import("../../api/session");
    const seen: string[] = [];
    await show(function State() {
      seen.push(session.useSession().status);
      return null;
    });
    await act(() => session.logIn("odile@example.org", "une phrase", false));
    expect(seen.at(-1)).toBe("setup");
    expect(sent.map(({ call }) => call)).not.toContain("GET /api/v1/auth/me");
    await act(() => session.finishSetup());
    expect(seen.at(-1)).toBe("open");
  });
});

describe("the page that asks for the set-up", () => {
  const tokens = (more: object) => json({ accessToken: "t", tokenType: "Bearer", expiresIn: 600, ...more });

  /** The page as it stands after a log-in that opens nothing else, or the state of the session once it is another. */
  async function open() {
    answers["POST /api/v1/auth/login"] = () => tokens({ onlyFor: "SECOND_FACTOR_SETUP" });
    answers["POST /api/v1/auth/refresh"] = () => tokens({});
    answers["GET /api/v1/auth/me"] = () => json({ accountId: "1", role: "ADVISOR" });
    const session = await import("../../api/session");
    const SetUpPage = (await import("./SetUpPage")).default;
    await session.logIn("odile@example.org", "une phrase", false);
    return show(function Shown() {
      const { status } = session.useSession();
      return status === "setup" ? createElement(SetUpPage) : createElement("p", {}, status);
    });
  }

  it("is heard from its title on, and goes on by itself when another tab was quicker", async () => {
    answers[`GET ${PATH}`] = () => json({ state: "ABSENT", required: true, recoveryCodesLeft: 0 });
    answers[`POST ${PATH}`] = () => problem(400, "validation-failed", "password");
    const page = await open();
    expect(document.activeElement).toBe(page.querySelector("h1"));
    await type(page, "Mot de passe", "une autre");
    await send(page);
    await vi.waitFor(() => expect(field(page, "Mot de passe").getAttribute("aria-invalid")).toBe("true"));
    answers[`GET ${PATH}`] = () => json({ state: "ACTIVE", required: true, recoveryCodesLeft: 10 });
    answers[`POST ${PATH}`] = () => problem(400, "validation-failed", "code");
    await send(page);
    await vi.waitFor(() => expect(page.textContent).toBe("open"));
  });

  it("asks for nothing where it is set up already", async () => {
    answers[`GET ${PATH}`] = () => json({ state: "ACTIVE", required: true, recoveryCodesLeft: 10 });
    const page = await open();
    await vi.waitFor(() => expect(page.textContent).toBe("open"));
  });

  it("says that the session is over to who logged out in another tab meanwhile", async () => {
    answers[`GET ${PATH}`] = () => json({ state: "ABSENT", required: true, recoveryCodesLeft: 0 });
    answers[`POST ${PATH}`] = () => json({ secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", picture: "data:image/svg+xml;base64,PHN2Zy8+" });
    answers[`POST ${PATH}/confirm`] = () => json({ recoveryCodes: ["AAAAA-BBBBB-CCCCC"] });
    const page = await open();
    await type(page, "Mot de passe", "une phrase");
    await send(page);
    await type(page, "Code de votre téléphone", "287082");
    await send(page);
    expect([...page.querySelectorAll("button")].map((one) => one.textContent)).not.toContain("Copier");
    localStorage.removeItem("monjob.session");
    await press(page, "J'ai noté mes codes");
    await vi.waitFor(() => expect(page.textContent).toBe("none"));
  });
});

describe("the account", () => {
  const shown = async () => show((await import("./SecondFactor")).default);

  it("is protected with password, square and code; the recovery codes are shown once", async () => {
    answers[`GET ${PATH}`] = () => json({ state: "ABSENT", required: false, recoveryCodesLeft: 0 });
    answers[`POST ${PATH}`] = () => json({ secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", picture: "data:image/svg+xml;base64,PHN2Zy8+" });
    answers[`POST ${PATH}/confirm`] = () => json({ recoveryCodes: ["AAAAA-BBBBB-CCCCC", "DDDDD-EEEEE-FFFFF"] });
    const page = await shown();
    await press(page, "Configurer");
    await press(page, "Annuler");
    expect(document.activeElement?.textContent).toBe("Configurer");
    await press(page, "Configurer");
    await type(page, "Mot de passe", "une phrase");
    await send(page);
    expect(sent.at(-1)).toEqual({ call: `POST ${PATH}`, body: { password: "une phrase" } });
    expect(page.querySelector("img")?.alt).toContain("scanner");
    expect(page.querySelector("code")?.textContent).toBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    expect(document.activeElement).toBe(page.querySelector("h3"));
    await type(page, "Code de votre téléphone", "287082");
    await send(page);
    expect([...page.querySelectorAll("li")].map((one) => one.textContent)).toEqual(["AAAAA-BBBBB-CCCCC", "DDDDD-EEEEE-FFFFF"]);
    answers[`GET ${PATH}`] = () => json({ state: "ACTIVE", required: false, recoveryCodesLeft: 10 });
    await press(page, "J'ai noté mes codes");
    await vi.waitFor(() => expect(page.textContent).toContain("10 codes de secours restants"));
    expect(page.textContent).not.toContain("AAAAA");
  });

  it("asks who has a phone for a code, too, and says what was wrong at its field", async () => {
    answers[`GET ${PATH}`] = () => json({ state: "ACTIVE", required: false, recoveryCodesLeft: 1 });
    answers[`POST ${PATH}/removal`] = () => problem(400, "validation-failed", "code");
    const page = await shown();
    expect(page.textContent).toContain("Plus qu'un code de secours");
    await press(page, "Désactiver");
    await type(page, "Mot de passe", "une phrase");
    await type(page, "Code de votre téléphone", "000000");
    await send(page);
    expect(sent.at(-1)).toEqual({ call: `POST ${PATH}/removal`, body: { password: "une phrase", code: "000000" } });
    expect(field(page, "Code de votre téléphone").getAttribute("aria-invalid")).toBe("true");
  });

  it("is not unprotected where it is required", async () => {
    answers[`GET ${PATH}`] = () => json({ state: "ACTIVE", required: true, recoveryCodesLeft: 10 });
    const page = await shown();
    expect([...page.querySelectorAll("button")].map((one) => one.textContent)).toEqual(["Changer de téléphone"]);
  });
});
