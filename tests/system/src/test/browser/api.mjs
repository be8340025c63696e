// The people around a journey, who are on no screen: what they do goes through the API.
import assert from "node:assert/strict";
import { URL_BASE } from "./browser.mjs";
import { PASSWORD } from "./people.mjs";

const PATIENCE_MS = 90_000;
const BETWEEN_MS = 1_000;

/** Asks the API as whoever holds the token, expects a success, and gives back what it answered. */
export async function call(token, method, path, sent) {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID(), "If-Match": "*" };
  if (token) headers.Authorization = `Bearer ${token}`;
  const answer = await fetch(`${URL_BASE}/api/v1${path}`, { method, headers, body: sent && JSON.stringify(sent) });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

const logIn = async (identifier, password) => (await call(null, "POST", "/auth/login", { identifier, password })).accessToken;

/** A new member of the staff. @returns how they log in, and their token */
export async function staff(role) {
  const identifier = `${role.toLowerCase()}-${crypto.randomUUID()}@example.org`;
  const admin = await logIn(process.env.MONJOB_ADMIN_EMAIL, process.env.MONJOB_ADMIN_PASSWORD);
  await call(admin, "POST", "/admin/accounts", { role, identifier, password: PASSWORD, givenName: "Claude", familyName: "Exemple" });
  return { identifier, token: await logIn(identifier, PASSWORD) };
}

/** As many published masons of the commune as the advisor has letters for. @returns how each logs in, and their tokens */
export async function masons(advisor, count, communeCode, radiusKm) {
  const { invitations } = await call(advisor.token, "POST", "/invitations", { count });
  const people = [];
  for (const { code } of invitations) {
    const { identifier } = await call(null, "POST", "/auth/register", { role: "BENEFICIARY", invitationCode: code, password: PASSWORD, givenName: "Andréa", familyName: "Exemple" });
    const token = await logIn(identifier, PASSWORD);
    await call(token, "PUT", "/profiles/me", {
      givenName: "Andréa",
      familyName: "Exemple",
      home: { communeCode },
      mobility: { modes: ["BIKE"], drivingLicences: ["B"] },
      wantedJobs: [{ romeCode: "F1703", radiusKm, contractTypes: [] }],
      skills: [],
    });
    await call(token, "PUT", "/profiles/me/visibility", { published: true, consent: true });
    people.push({ identifier, token });
  }
  return people;
}

/** A company that this advisor has verified. @returns how it logs in, and its token */
export async function company(advisor, companyName) {
  const identifier = `company-${crypto.randomUUID()}@example.org`;
  await call(null, "POST", "/auth/register", { role: "EMPLOYER", identifier, password: PASSWORD, siret: "73282932000074", companyName });
  const token = await logIn(identifier, PASSWORD);
  const { id } = await call(token, "GET", "/employers/me");
  await call(advisor.token, "POST", `/employers/${id}/verification`, { decision: "VERIFIED", reason: "Vu au registre" });
  return { identifier, token };
}

/** A mason is wanted there, and everybody may read it. @param more what else the offer says */
export async function masonWanted(companyToken, title, communeCode, more = {}) {
  const offer = { title, description: "Vous montez des murs sur nos chantiers.", romeCode: "F1703", contractType: "CDI", location: { communeCode }, openings: 1, skills: [], ...more };
  const { id } = await call(companyToken, "POST", "/offers", offer);
  await call(companyToken, "POST", `/offers/${id}/publish`);
}

/** Asks until the answer is as wanted: services tell each other what happened, and that takes a moment, in which a part may not know yet. */
export async function until(token, path, wanted) {
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const answer = await call(token, "GET", path).catch((refused) => ({ items: [], refused: refused.message }));
    if (!answer.refused && wanted(answer)) return answer;
    assert.ok(Date.now() < end, `${path} is not as wanted: ${JSON.stringify(answer).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}
