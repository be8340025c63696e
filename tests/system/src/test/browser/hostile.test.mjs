// Whoever writes a text that others read writes a script into it: everybody reads it as text, and it runs for nobody.
import assert from "node:assert/strict";
import { call, masons, staff, until } from "./api.mjs";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { PASSWORD, logIn } from "./people.mjs";

const WIDTH = 1440;
const TOWN = "12202";
const hostile = (word) => `${word}<img src=/x onerror="harmed=1"><script>harmed=1</script>[a](javascript:harmed=1)`;

journey("texts with scripts in them", async (browser) => {
  const advisor = await staff("ADVISOR");
  const [person] = await masons(advisor, 1, TOWN, 20);
  const profile = await call(person.token, "GET", "/profiles/me");
  await call(person.token, "PUT", "/profiles/me", { ...written(profile), givenName: hostile("Prenom"), familyName: hostile("Nom"), phone: "0612345678", summary: hostile("Resume") });
  const company = await aCompany(advisor);
  const offer = await call(company.token, "POST", "/offers", {
    title: hostile("Titre"), description: hostile("Description"), romeCode: "F1703", contractType: "CDI",
    location: { communeCode: TOWN, address: hostile("Chantier") }, openings: 1, skills: [],
  });
  await call(company.token, "POST", `/offers/${offer.id}/publish`);
  const { items } = await until(company.token, `/offers/${offer.id}/candidates?radiusKm=20&limit=5`, (found) => found.items.length > 0);
  await call(company.token, "POST", `/offers/${offer.id}/contact-requests`, { candidateId: items[0].candidateId, message: hostile("Demande") });
  const asked = await until(person.token, "/contact-requests", (found) => found.items.length > 0);
  await call(person.token, "POST", `/contact-requests/${asked.items[0].id}/accept`, {});
  const application = await call(person.token, "POST", `/offers/${offer.id}/applications`, { message: hostile("Candidature") });
  await call(person.token, "POST", `/applications/${application.id}/messages`, { text: hostile("Question") });
  await call(company.token, "POST", `/applications/${application.id}/messages`, { text: hostile("Reponse") });

  await read(
    browser, person.identifier,
    ["/offres", `/offres/${offer.id}`, "/contacts", `/contacts/${asked.items[0].id}`, "/candidatures", `/candidatures/${application.id}`, "/vues", "/notifications", "/profil", "/cv/imprimer"],
    ["Titre", "Entreprise", "Description", "Demande", "Reponse", "Prenom"],
  );
  await read(
    browser, company.identifier,
    ["/offres", `/offres/${offer.id}`, `/offres/${offer.id}/candidats`, `/offres/${offer.id}/candidatures`, `/offres/${offer.id}/candidatures/${application.id}`, `/offres/${offer.id}/contacts`, `/offres/${offer.id}/modifier`, "/entreprise", "/notifications"],
    ["Titre", "Candidature", "Question"],
  );
  await read(browser, advisor.identifier, ["/personnes", `/personnes/${profile.id}`, "/proposer", "/entreprises", "/courriers", "/notifications"], ["Prenom", "Nom", "Attente"]);
});

/** What of a profile can be written again. */
function written({ home, mobility, wantedJobs, skills }) {
  return {
    home: { communeCode: home.communeCode },
    mobility,
    wantedJobs: wantedJobs.map(({ romeCode, radiusKm, contractTypes }) => ({ romeCode, radiusKm, contractTypes })),
    skills: skills.map(({ code }) => ({ code })),
  };
}

/** One that is verified, and one that waits. */
async function aCompany(advisor) {
  const register = async (companyName) => {
    const identifier = `company-${crypto.randomUUID()}@example.org`;
    await call(null, "POST", "/auth/register", { role: "EMPLOYER", identifier, password: PASSWORD, siret: "73282932000074", companyName });
    return { identifier, token: (await call(null, "POST", "/auth/login", { identifier, password: PASSWORD })).accessToken };
  };
  const waits = await register(hostile("Attente"));
  await call(waits.token, "GET", "/employers/me");
  const company = await register(hostile("Entreprise"));
  const { id } = await call(company.token, "GET", "/employers/me");
  await call(advisor.token, "POST", `/employers/${id}/verification`, { decision: "VERIFIED", reason: hostile("Motif") });
  return company;
}

/** Passes all of these pages: nothing runs on any, and each of the words stands on one of them with its script, to be read. */
async function read(browser, identifier, paths, words) {
  const { page, done } = await somebody(browser, WIDTH);
  const dialogs = [];
  page.on("dialog", (dialog) => dialogs.push(dialog.message()) && dialog.dismiss());
  if (identifier) await logIn(page, identifier);
  let text = "";
  for (const path of paths) {
    await page.goto(`${URL_BASE}${path}`);
    await page.waitForLoadState("networkidle");
    const seen = await page.evaluate(() => ({
      harmed: globalThis.harmed,
      planted: document.querySelectorAll("img[src='/x'], [onerror], script:not([src]), a[href^='javascript']").length,
      text: document.body.innerText,
    }));
    assert.equal(seen.harmed, undefined, path);
    assert.equal(seen.planted, 0, `elements made from a text on ${path}`);
    text += seen.text;
  }
  for (const word of words) assert.ok(text.includes(hostile(word)), `${word} is read as it was written by ${identifier}`);
  assert.deepEqual(dialogs, []);
  await done();
}
