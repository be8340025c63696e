// A password is forgotten, or changed; an account is closed to its owner; somebody without mail or phone is helped at a desk.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { masons, staff } from "./api.mjs";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { PASSWORD, heading, logIn, signUpEmployer } from "./people.mjs";

const WIDTH = Number(process.env.MONJOB_WIDTH ?? 390);
const MAILS = process.env.MONJOB_MAILS;
const SECOND = "la dune et le phare de Gravelines";
const THIRD = "quatre mots qui me font sourire";
const PATIENCE_MS = 90_000;
const BETWEEN_MS = 500;

journey(`passwords at ${WIDTH} px`, async (browser) => {
  const mail = `bati-${crypto.randomUUID()}@example.org`;
  const employer = await somebody(browser, WIDTH);
  await signUpEmployer(employer.page, mail, "Bâti Oubli");
  await employer.page.getByRole("button", { name: "Se déconnecter" }).click();
  await forgotten(employer, mail);
  await changed(employer, mail);
  await closed(browser, employer, mail);
  await employer.done();
  await atTheDesk(browser);
});

/** By the link of a mail; what was forgotten opens nothing any more. */
async function forgotten({ page, seen }, mail) {
  await page.goto(`${URL_BASE}/connexion`);
  await page.getByRole("link", { name: "Mot de passe oublié" }).click();
  await heading(page, "Mot de passe oublié");
  await seen("mot-de-passe-oublie");
  await page.getByLabel("E-mail ou téléphone de votre compte").fill(mail);
  await page.getByRole("button", { name: "Recevoir un lien" }).click();
  await heading(page, "Regardez vos messages");
  await seen("mot-de-passe-envoye");
  const link = await linkIn(mail);
  await page.goto(link);
  await heading(page, "Choisir un nouveau mot de passe");
  assert.equal(new URL(page.url()).hash, "", "the secret is gone from the address");
  await page.getByLabel("Nouveau mot de passe").fill("court");
  await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
  await page.getByText("12 caractères au moins.").first().waitFor();
  await seen("mot-de-passe-nouveau");
  await page.getByLabel("Nouveau mot de passe").fill(SECOND);
  await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
  await heading(page, "Votre mot de passe est changé");
  await seen("mot-de-passe-change");
  await page.goto(link);
  await page.getByLabel("Nouveau mot de passe").fill(THIRD);
  await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
  await heading(page, "Ce lien ne marche plus");
  await seen("mot-de-passe-lien-perime");
  await refused(page, mail, PASSWORD);
  await logIn(page, mail, SECOND);
}

/** This browser stays in, with the new one. */
async function changed({ page, seen }, mail) {
  await page.getByRole("link", { name: "Mon compte" }).click();
  await heading(page, "Mon compte");
  await page.getByLabel("Mot de passe actuel").fill("ce n'est pas le bon du tout");
  await page.getByLabel("Nouveau mot de passe").fill(THIRD);
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await page.getByText("Ce n'est pas votre mot de passe actuel.").first().waitFor();
  await page.getByLabel("Mot de passe actuel").fill(SECOND);
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await page.getByText("Votre mot de passe est changé. Vos autres appareils sont déconnectés.").waitFor();
  await seen("compte-mot-de-passe");
  await page.reload();
  await heading(page, "Mon compte");
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await refused(page, mail, SECOND);
  await logIn(page, mail, THIRD);
}

/** By an administrator; the owner is out, gets in no more, and later again. */
async function closed(browser, employer, mail) {
  const admin = await somebody(browser, WIDTH);
  const { page, seen, done } = admin;
  await logIn(page, process.env.MONJOB_ADMIN_EMAIL, process.env.MONJOB_ADMIN_PASSWORD);
  await heading(page, "Comptes");
  await page.getByLabel("Identifiant du compte").fill(mail);
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.getByRole("button", { name: "Désactiver : Bâti Oubli" }).click();
  await page.getByRole("dialog").getByText("Plus personne ne se connecte avec ce compte.").waitFor();
  await seen("administration-desactiver");
  await page.getByRole("dialog").getByRole("button", { name: "Désactiver" }).click();
  await page.getByText("Le compte de Bâti Oubli est désactivé.").waitFor();
  await seen("administration-comptes");
  await refused(employer.page, mail, THIRD);
  await page.getByRole("button", { name: "Réactiver : Bâti Oubli" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Réactiver" }).click();
  await page.getByText("Le compte de Bâti Oubli est réactivé.").waitFor();
  await logIn(employer.page, mail, THIRD);
  await done();
}

/** Somebody whose letter gave them a name to log in with, and who has nothing that a link could be sent to. */
async function atTheDesk(browser) {
  const advisor = await staff("ADVISOR");
  const [person] = await masons(advisor, 1, "62498", 10);
  const { page, context, seen, done } = await somebody(browser, WIDTH);
  await logIn(page, advisor.identifier);
  await page.getByRole("link", { name: "Exemple Andréa" }).click();
  await page.getByRole("button", { name: "Mot de passe oublié" }).click();
  await seen("referent-mot-de-passe");
  await page.getByRole("button", { name: "Préparer la page" }).click();
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Ouvrir la page" }).click();
  const desk = await opened;
  await desk.getByLabel("Nouveau mot de passe").fill(SECOND);
  await desk.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
  await heading(desk, "Votre mot de passe est changé");
  await done();
  const own = await somebody(browser, WIDTH);
  await logIn(own.page, person.identifier, SECOND);
  await own.page.goto(`${URL_BASE}/vues`);
  await own.page.getByText("vous a aidé à choisir un nouveau mot de passe").waitFor();
  await own.done();
}

async function refused(page, identifier, password) {
  await page.goto(`${URL_BASE}/connexion`);
  await page.getByLabel("E-mail, téléphone ou identifiant de votre lettre").fill(identifier);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await page.getByText("L'identifiant ou le mot de passe n'est pas le bon.").first().waitFor();
}

/** The newest link that was mailed to this address. */
async function linkIn(address) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const found = (existsSync(MAILS) ? readdirSync(MAILS) : [])
      .filter((name) => name.endsWith(".eml"))
      .map((name) => readFileSync(`${MAILS}/${name}`, "utf8"))
      .filter((mail) => mail.includes(`To: ${address}\r\n`))
      .flatMap((mail) => [...mail.matchAll(/base64\s+([A-Za-z0-9+/=\s]+?)\s+--/g)].map(([, part]) => Buffer.from(part, "base64").toString()))
      .flatMap((text) => text.match(/https?:\/\/\S+\/mot-de-passe#[\w-]{27}/) ?? []);
    if (found.length > 0) return found[0];
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  throw new Error(`no link came to ${address}`);
}
