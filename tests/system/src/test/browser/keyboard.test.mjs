// A whole way without a mouse: sign up, answer, look something up, agree, leave. And what a script must never get hold of.
import assert from "node:assert/strict";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { lookUp, press, tabTo, type } from "./keys.mjs";
import { PASSWORD, heading } from "./people.mjs";

journey("a person by keyboard alone", async (browser) => {
  const { page, context, done } = await somebody(browser, 1440);
  await page.goto(URL_BASE);
  await heading(page, "Un emploi près de chez vous");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Aller au contenu");
  await press(page, "link", "Je cherche un emploi");
  await tabTo(page, "radio", "Avec le code de ma lettre");
  await page.keyboard.press("ArrowUp");
  await type(page, "Adresse e-mail", `clavier-${Date.now()}@example.org`);
  await type(page, /^Prénom/, "Andréa");
  await type(page, /^Nom/, "Clavier");
  await type(page, "Mot de passe", PASSWORD);
  await page.keyboard.press("Enter");
  await heading(page, "Où habitez-vous ?");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  await lookUp(page, "Votre commune", "lorient", /^Lorient/);
  await page.getByText("Commune choisie").waitFor();
  await press(page, "button", "Continuer");
  await heading(page, "Comment vous déplacez-vous ?");
  await press(page, "checkbox", "Un vélo");
  await press(page, "button", "Continuer");
  await heading(page, "Quel travail cherchez-vous ?");
  await lookUp(page, "Ajouter un métier", "macon", /[Mm]açon/);
  await page.getByRole("slider").first().waitFor();
  await press(page, "button", "Continuer");
  await heading(page, "Que savez-vous faire ?");
  await press(page, "link", "Profil");
  await press(page, "button", "Me rendre visible");
  // The question stands above the page and takes the focus; Escape gives it back.
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await press(page, "button", "Me rendre visible");
  await press(page, "button", "Je suis d'accord");
  await page.getByText("Les employeurs peuvent vous trouver").waitFor();

  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
  assert.doesNotMatch(kept, /eyJ|rt=/, "no token where a script could read it");
  const [cookie] = await context.cookies(URL_BASE);
  assert.equal(cookie.name, "__Host-rt");
  assert.deepEqual([cookie.httpOnly, cookie.secure, cookie.sameSite, cookie.path], [true, true, "Strict", "/"]);
  assert.ok(!kept.includes(cookie.value));

  await press(page, "link", "Mon activité");
  await heading(page, "Mon activité");
  await press(page, "button", "Ajouter une activité");
  await type(page, "Combien d'heures ?", "2");
  await page.keyboard.press("Enter");
  await page.getByText("2 h sur 15 h").waitFor();
  await press(page, "button", /^Montrer à mon référent/);
  await page.getByText("Votre référent le voit").waitFor();
  await press(page, "link", "Profil");
  await press(page, "link", "Mes données");
  await heading(page, "Mes données");
  await press(page, "button", "Effacer mon compte");
  await press(page, "checkbox", /J'ai compris/);
  await press(page, "button", "Effacer pour toujours");
  await heading(page, "Votre compte est effacé");
  await done();
});
