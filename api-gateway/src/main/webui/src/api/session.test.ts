import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Refusal } from "./problem";

type Call = { url: string; headers: Headers; method: string };

let calls: Call[] = [];
let answers: ((call: Call) => Response)[] = [];

const json = (status: number, body: object) => new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const tokens = (name: string, expiresIn = 600) => json(200, { accessToken: name, tokenType: "Bearer", expiresIn });
const account = json(200, { accountId: "1", role: "BENEFICIARY" });

beforeEach(() => {
  vi.resetModules();
  calls = [];
  answers = [];
  vi.stubGlobal("fetch", async (input: string | Request, init?: RequestInit) => {
    const request = typeof input === "string" ? { url: input, headers: new Headers(init?.headers), method: init?.method ?? "GET" } : { url: input.url, headers: input.headers, method: input.method };
    calls.push(request);
    const answer = answers.shift();
    if (!answer) throw new TypeError("no network");
    return answer(request);
  });
});

afterEach(() => vi.unstubAllGlobals());

describe("the session", () => {
  it("asks for the cookie form and keeps no token on the device", async () => {
    const session = await import("./session");
    answers = [() => tokens("first"), () => account.clone()];
    await session.logIn("a@example.org", "une phrase", true);
    expect(calls[0]?.headers.get("X-Monjob-Session")).toBe("keep");
    expect(calls[1]?.headers.get("Authorization")).toBe("Bearer first");
    expect(JSON.stringify({ ...localStorage })).not.toContain("first");
    expect(await session.token()).toBe("first");
  });

  it("refreshes once for many who ask at the same time", async () => {
    const session = await import("./session");
    answers = [() => tokens("first", 0), () => account.clone(), () => tokens("second")];
    await session.logIn("a@example.org", "une phrase", false);
    expect(await Promise.all([session.token(), session.token(), session.token()])).toEqual(["second", "second", "second"]);
    expect(calls.filter((call) => call.url.endsWith("/refresh"))).toHaveLength(1);
  });

  it("asks the server nothing on a device where nobody is logged in", async () => {
    const session = await import("./session");
    await session.resume();
    expect(calls).toHaveLength(0);
    expect(await session.token()).toBeNull();
  });

  it("is over when the server says so, and not when the network is away", async () => {
    const session = await import("./session");
    const { Unreachable } = await import("./problem");
    localStorage.setItem("monjob.session", "keep");
    await expect(session.token()).rejects.toBeInstanceOf(Unreachable);
    expect(localStorage.getItem("monjob.session")).toBe("keep");
    answers = [() => json(401, {})];
    expect(await session.token()).toBeNull();
    expect(localStorage.getItem("monjob.session")).toBeNull();
  });

  it("knows before it asks whose pages will be shown, and forgets that with the session", async () => {
    let session = await import("./session");
    answers = [() => tokens("first"), () => account.clone()];
    await session.logIn("a@example.org", "une phrase", true);
    vi.resetModules();
    session = await import("./session");
    expect(session.probableRole()).toBe("BENEFICIARY");
    answers = [() => tokens("second")];
    await session.resume();
    expect(calls.filter((call) => call.url.endsWith("/me"))).toHaveLength(1);
    expect(await session.token()).toBe("second");
    await session.logOut();
    expect(session.probableRole()).toBeUndefined();
  });

  it("asks who it is when the device does not know, whatever else stands there", async () => {
    localStorage.setItem("monjob.session", "keep");
    localStorage.setItem("monjob.role", "EMPEROR");
    const session = await import("./session");
    expect(session.probableRole()).toBeUndefined();
    answers = [() => tokens("first"), () => account.clone()];
    await session.resume();
    expect(calls.at(-1)?.headers.get("Authorization")).toBe("Bearer first");
    expect(session.probableRole()).toBe("BENEFICIARY");
  });

  it("forgets drafts and answers at log-out even without a network", async () => {
    const session = await import("./session");
    answers = [() => tokens("first"), () => account.clone()];
    await session.logIn("a@example.org", "une phrase", true);
    localStorage.setItem("monjob.draft.letter", "{}");
    await session.logOut();
    expect({ ...localStorage }).toEqual({});
    expect(await session.token()).toBeNull();
  });

  it("says that it is over to who was in the midst of it, and not to who logged out", async () => {
    const session = await import("./session");
    const { createElement, act } = await import("react");
    const { createRoot } = await import("react-dom/client");
    let seen: unknown;
    const Probe = () => ((seen = session.useSession()), null);
    await act(async () => createRoot(document.createElement("div")).render(createElement(Probe)));
    answers = [() => tokens("first", 0), () => account.clone(), () => json(401, {})];
    await act(() => session.logIn("a@example.org", "une phrase", true));
    await act(() => session.token());
    expect(seen).toEqual({ status: "none", ended: true });
    answers = [() => tokens("first"), () => account.clone()];
    await act(() => session.logIn("a@example.org", "une phrase", true));
    await act(() => session.logOut());
    expect(seen).toEqual({ status: "none", ended: undefined });
    // Told to another tab, which leaves this one without what both share.
    answers = [() => tokens("first", 0), () => account.clone()];
    await act(() => session.logIn("a@example.org", "une phrase", true));
    localStorage.removeItem("monjob.session");
    await act(() => session.token());
    expect(seen).toEqual({ status: "none", ended: true });
  });

  it("goes on with a new password, and asks nobody with the cookie of the old one meanwhile", async () => {
    const session = await import("./session");
    answers = [() => tokens("first"), () => account.clone(), () => tokens("fresh", 0)];
    await session.logIn("a@example.org", "une phrase", true);
    answers.push(() => tokens("after"));
    const change = session.changePassword("une phrase", "une autre phrase");
    await vi.waitFor(() => expect(calls.at(-1)?.url).toMatch(/auth.password$/));
    expect(await session.token()).toBe("after");
    await change;
    expect(calls.at(-1)?.headers.get("Authorization")).toBe("Bearer fresh");
    expect(calls.at(-1)?.headers.get("X-Monjob-Session")).toBe("keep");
    expect(calls.filter((call) => call.url.endsWith("/refresh"))).toHaveLength(1);
    expect(await session.token()).toBe("after");
  });

  it("stays as it is when the new password is refused", async () => {
    const session = await import("./session");
    answers = [() => tokens("first"), () => account.clone(), () => tokens("fresh"), () => json(400, { violations: [{ field: "currentPassword", message: "Non" }] })];
    await session.logIn("a@example.org", "une phrase", true);
    const refused = (await session.changePassword("faux", "une autre phrase").catch((error: unknown) => error)) as Refusal;
    expect(refused.violations[0]?.field).toBe("currentPassword");
    expect(await session.token()).toBe("fresh");
  });

  it("tells why a log-in was refused in the server's words", async () => {
    const session = await import("./session");
    answers = [() => json(401, { type: "https://monjob.fr/problems/bad-credentials", title: "Identifiant ou mot de passe incorrect" })];
    const refused = await session.logIn("a@example.org", "non", false).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Object);
    expect((refused as Refusal).code).toBe("bad-credentials");
  });
});

describe("a call", () => {
  it("is sent once more with a new token, and no more than that", async () => {
    vi.stubGlobal("Request", class extends Request { constructor(input: string, init?: RequestInit) { super(new URL(input, "http://localhost"), init); } });
    const session = await import("./session");
    const { api, body } = await import("./client");
    answers = [() => tokens("first"), () => account.clone(), () => json(401, {}), () => tokens("second"), () => json(200, { items: [] })];
    await session.logIn("a@example.org", "une phrase", true);
    await body(api.GET("/api/v1/profiles/me/cvs"));
    expect(calls.at(-1)?.headers.get("Authorization")).toBe("Bearer second");
    answers = [() => json(401, {}), () => tokens("third"), () => json(401, {})];
    const refused = await body(api.GET("/api/v1/profiles/me/cvs")).catch((error: unknown) => error);
    expect((refused as Refusal).status).toBe(401);
    expect(answers).toHaveLength(0);
  });
});
