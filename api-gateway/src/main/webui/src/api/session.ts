import { useSyncExternalStore } from "react";
import { language } from "../words/language";
import { forgetDrafts } from "../draft/draft";
import { forgetAnswers } from "./load";
import { Refusal, Unreachable } from "./problem";
import type { components } from "./schema";

export type Account = Pick<components["schemas"]["AccountView"], "role">;
type Tokens = components["schemas"]["TokensView"];

/**
 * Who is logged in. The access token lives in this module's memory only; the refresh token is a cookie that no script sees.
 * What is kept on the device is that there is a session, whether it outlives the browser, and for which role.
 */
const KEPT = "monjob.session";
/** Whose pages were shown last. They are fetched while the session is still being asked for; what they may do, the server says. */
const ROLE = "monjob.role";
const ROLES: readonly Account["role"][] = ["BENEFICIARY", "EMPLOYER", "ADVISOR", "FACILITATOR", "ADMIN"];
const FORM = "X-Monjob-Session";
const EARLY_MS = 20_000;

type Keep = "keep" | "browser";
/** `setup`: of staff who have to set up the second step of their log-in first. `ended`: it was there, and the server said that it is over. */
export type SessionState = { status: "unknown" | "offline" | "setup" } | { status: "none"; ended?: true } | { status: "open"; account: Account };

const kept = () => localStorage.getItem(KEPT) as Keep | null;

// Where nobody was logged in there is nothing to ask: the first picture is the page itself.
let state: SessionState = { status: kept() ? "unknown" : "none" };
let access: { token: string; until: number } | null = null;
let refreshing: Promise<string | null> | null = null;
const listeners = new Set<() => void>();

function become(next: SessionState) {
  state = next;
  listeners.forEach((tell) => tell());
}

/** As pages are drawn at the build, nobody is logged in. */
const NOBODY: SessionState = { status: "none" };

export function useSession(): SessionState {
  return useSyncExternalStore((tell) => (listeners.add(tell), () => listeners.delete(tell)), () => state, () => NOBODY);
}

/** Whether this device knows of no session: the start page that came drawn is the right one. */
export function isNobody(): boolean {
  return !kept();
}

/** The role of who is probably still logged in; undefined when nobody is. */
export function probableRole(): Account["role"] | undefined {
  return kept() ? ROLES.find((role) => role === localStorage.getItem(ROLE)) : undefined;
}

async function send(path: string, form: Keep, body?: object, bearer?: string | null): Promise<Response> {
  const headers: Record<string, string> = { [FORM]: form, "Accept-Language": language() };
  if (body) headers["Content-Type"] = "application/json";
  if (bearer) headers.Authorization = `Bearer ${bearer}`;
  try {
    return await fetch(path, { method: "POST", headers, body: body ? JSON.stringify(body) : undefined });
  } catch {
    throw new Unreachable();
  }
}

function take(tokens: Tokens): string {
  access = { token: tokens.accessToken, until: Date.now() + tokens.expiresIn * 1000 - EARLY_MS };
  if (tokens.onlyFor) become({ status: "setup" });
  return tokens.accessToken;
}

/** At the start of the app: finds the session of an earlier visit, if any. */
export async function resume() {
  if (!kept()) return become({ status: "none" });
  try {
    const token = await refresh();
    const role = probableRole();
    if (!token || isSettingUp()) return;
    if (role) become({ status: "open", account: { role } });
    else await greet(token);
  } catch {
    become({ status: "offline" });
  }
}

const isSettingUp = () => state.status === "setup";

/**
 * @param code where a second step is asked for: of the phone, or a recovery code
 * @throws Refusal for a wrong identifier, password or code, Unreachable without a network
 */
export async function logIn(identifier: string, password: string, keep: boolean, code?: string) {
  const form = keep ? "keep" : "browser";
  const answer = await send("/api/v1/auth/login", form, { identifier, password, code });
  if (!answer.ok) throw await Refusal.of(answer);
  localStorage.setItem(KEPT, form);
  const bearer = take(await answer.json());
  if (!isSettingUp()) await greet(bearer);
}

/** The second step is set up: with new tokens the pages open. */
export async function finishSetup() {
  distrust();
  const bearer = await token();
  if (bearer) await greet(bearer);
}

export async function logOut() {
  const form = kept() ?? "browser";
  close();
  await send("/api/v1/auth/logout", form).catch(() => undefined);
}

/**
 * A new password for who is logged in. All sessions of the account end; this one goes on with the tokens of the answer, and
 * nobody renews them by the old cookie meanwhile.
 *
 * @throws Refusal for a wrong present password or a weak new one, Unreachable without a network
 */
export async function changePassword(currentPassword: string, newPassword: string) {
  distrust();
  const bearer = await token();
  const change = send("/api/v1/auth/password", kept() ?? "browser", { currentPassword, newPassword }, bearer).then(async (answer) => {
    if (!answer.ok) throw await Refusal.of(answer);
    return take(await answer.json());
  });
  refreshing = change.catch(() => access?.token ?? null).finally(() => (refreshing = null));
  await change;
}

/** A token that is good for some seconds more; null when nobody is logged in (any more). */
export async function token(): Promise<string | null> {
  if (access && access.until > Date.now()) return access.token;
  if (kept()) return refresh();
  // Another tab has logged out, or was told that the session is over.
  if (state.status === "open" || isSettingUp()) close(true);
  return null;
}

/** For an answer 401: the token is not good any more, whatever its date said. */
export function distrust() {
  access = null;
}

function refresh(): Promise<string | null> {
  refreshing ??= renew().finally(() => (refreshing = null));
  return refreshing;
}

async function renew(): Promise<string | null> {
  const answer = await send("/api/v1/auth/refresh", kept() ?? "browser");
  if (answer.ok) return take(await answer.json());
  if (answer.status === 401 || answer.status === 403) {
    close(true);
    return null;
  }
  throw await Refusal.of(answer);
}

async function greet(bearer: string) {
  const answer = await fetch("/api/v1/auth/me", { headers: { Authorization: `Bearer ${bearer}` } });
  if (!answer.ok) throw await Refusal.of(answer);
  const { role }: Account = await answer.json();
  localStorage.setItem(ROLE, role);
  become({ status: "open", account: { role } });
}

function close(ended?: true) {
  access = null;
  localStorage.removeItem(KEPT);
  localStorage.removeItem(ROLE);
  forgetAnswers();
  if (state.status === "open") forgetDrafts();
  become({ status: "none", ended });
}
