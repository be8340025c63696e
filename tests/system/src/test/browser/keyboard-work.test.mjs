// Those who work with monjob, without a mouse: an administrator, an employer, an advisor, a facilitator.
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { logInByKeys, lookUp, press, tabTo, tabToField, type } from "./keys.mjs";
import { PASSWORD, heading } from "./people.mjs";

const RUN = Date.now();
const COMPANY = `Clavier ${RUN}`;
const MAILS = { ADVISOR: `clavier-conseil-${RUN}@example.org`, FACILITATOR: `clavier-clause-${RUN}@example.org` };
/** The first letter of the role in the list is enough to choose it. */
const LETTERS = { ADVISOR: "R", FACILITATOR: "F" };

journey("those who work with it by keyboard alone", async (browser) => {
  await accounts(browser);
  await anOffer(browser);
  await aVerification(browser);
  await aProgramme(browser);
});

async function accounts(browser) {
  const { page, done } = await somebody(browser, 1440);
  await logInByKeys(page, process.env.MONJOB_ADMIN_EMAIL, process.env.MONJOB_ADMIN_PASSWORD);
  await heading(page, "Comptes");
  for (const [role, mail] of Object.entries(MAILS)) {
    await tabTo(page, "combobox", "Rôle");
    await page.keyboard.press(LETTERS[role]);
    await type(page, "E-mail", mail);
    await type(page, /^Prénom/, "Claude");
    await type(page, /^Nom/, role === "ADVISOR" ? "Conseil" : "Clause");
    await type(page, "Mot de passe", PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByText(`Le compte de Claude ${role === "ADVISOR" ? "Conseil" : "Clause"} est ouvert.`).waitFor();
  }
  await press(page, "link", "Réglages et état des services");
  await page.getByText("Tout répond").waitFor();
  await press(page, "button", "Se déconnecter");
  await page.getByRole("link", { name: "Je recrute" }).waitFor();
  await done();
}

async function anOffer(browser) {
  const { page, done } = await somebody(browser, 1440);
  await page.goto(URL_BASE);
  await press(page, "link", "Je recrute");
  await type(page, "Nom de l'établissement", COMPANY);
  await type(page, "Numéro SIRET", "732 829 320 00074");
  await type(page, "Adresse e-mail", `clavier-bati-${RUN}@example.org`);
  await type(page, "Mot de passe", PASSWORD);
  await page.keyboard.press("Enter");
  await heading(page, "Mon établissement");
  await lookUp(page, "Commune", "lorient", /^Lorient/);
  await press(page, "button", "Enregistrer");
  await page.getByText("C'est enregistré.").waitFor();
  await press(page, "link", "Mes offres");
  await press(page, "link", "Nouvelle offre");
  await type(page, "Titre de l'offre", "Maçon H/F");
  await lookUp(page, "Métier", "macon", /[Mm]açon/);
  await type(page, "Description", "Vous montez des murs sur nos chantiers.");
  await lookUp(page, "Commune du travail", "lorient", /^Lorient/);
  await press(page, "button", "Enregistrer");
  await page.getByText("Vous pourrez publier quand votre établissement sera vérifié.").waitFor();
  await done();
}

async function aVerification(browser) {
  const { page, done } = await somebody(browser, 1440);
  await logInByKeys(page, MAILS.ADVISOR);
  await press(page, "link", "Employeurs");
  const card = page.getByRole("listitem").filter({ hasText: COMPANY }).last();
  await press(page, "button", "C'est bon", card);
  await card.waitFor({ state: "detached" });
  await done();
}

async function aProgramme(browser) {
  const { page, done } = await somebody(browser, 1440);
  await logInByKeys(page, MAILS.FACILITATOR);
  await press(page, "link", "Nouveau programme");
  await type(page, "Nom", `Collège ${RUN}`);
  await type(page, "Qui demande les heures", "Département du Pas-de-Calais");
  // Day and month alike: whichever of them a browser asks for first.
  for (const [label, digits] of [["Premier jour", "01012026"], ["Dernier jour", "12122027"]]) {
    await tabToField(page, label);
    await page.keyboard.type(digits);
  }
  await press(page, "button", "Enregistrer");
  await heading(page, `Collège ${RUN}`);
  await done();
}
