// What the people of the journeys do, in the words that they read on their screens.
import { URL_BASE, somebody } from "./browser.mjs";

export const PASSWORD = "une phrase que je retiens bien";

export async function logIn(page, identifier, password = PASSWORD) {
  await page.goto(`${URL_BASE}/connexion`);
  await page.getByLabel("E-mail, téléphone ou identifiant de votre lettre").fill(identifier);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await page.getByRole("button", { name: "Se déconnecter" }).waitFor();
}

/** Types into a look-up and takes the suggestion of that name. */
export async function pick(page, label, typed, name) {
  const box = page.getByLabel(label, { exact: true });
  await box.pressSequentially(typed, { delay: 30 });
  // Clicked where it is: the tool's own scrolling before a click would close the list, as a person's does.
  await page.getByRole("listbox").getByRole("option", { name }).first().evaluate((option) => option.click());
}

export async function signUpPerson(page, email) {
  await page.goto(URL_BASE);
  await page.getByRole("link", { name: "Je cherche un emploi" }).click();
  await page.getByLabel("Avec mon e-mail").check();
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Prénom").fill("Dominique");
  await page.getByLabel("Nom", { exact: true }).fill("Exemple");
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Créer mon compte" }).click();
  await page.getByRole("heading", { name: "Où habitez-vous ?" }).waitFor();
}

export async function signUpEmployer(page, email, company) {
  await page.goto(`${URL_BASE}/inscription/employeur`);
  await page.getByLabel("Nom de l'établissement").fill(company);
  await page.getByLabel("Numéro SIRET").fill("732 829 320 00074");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Créer mon compte" }).click();
  await page.getByRole("heading", { name: "Mon établissement" }).waitFor();
}

export const next = (page) => page.getByRole("button", { name: "Continuer" }).click();
export const heading = (page, name) => page.getByRole("heading", { name }).first().waitFor();

/** An administrator opens an account for somebody of the staff, who logs in with PASSWORD. @param photo names a picture of the page */
export async function openAccount(browser, width, role, mail, photo) {
  const admin = await somebody(browser, width);
  const { page } = admin;
  await logIn(page, process.env.MONJOB_ADMIN_EMAIL, process.env.MONJOB_ADMIN_PASSWORD);
  await heading(page, "Comptes");
  await page.getByLabel("Rôle").selectOption(role);
  await page.getByLabel("E-mail").fill(mail);
  await page.getByLabel("Prénom").fill("Claude");
  await page.getByLabel("Nom", { exact: true }).fill("Exemple");
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Ouvrir le compte" }).click();
  await page.getByText(/Le compte de Claude .* est ouvert/).waitFor();
  if (photo) await admin.seen(photo);
  await admin.done();
}
