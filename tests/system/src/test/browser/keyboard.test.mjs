// A whole way without a mouse: sign up, answer, look something up, agree. And what a script must never get hold of.
import assert from "node:assert/strict";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { PASSWORD, heading } from "./people.mjs";

/** Presses Tab until the element of this role and name has the focus, as somebody would who cannot see where it is. */
async function tabTo(page, role, name) {
  const target = page.getByRole(role, { name }).first();
  await target.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${role} ${name} is not reached by Tab`);
}

async function type(page, name, text) {
  await tabTo(page, "textbox", name);
  await page.keyboard.type(text);
}

journey("by keyboard alone", async (browser) => {
  const { page, context, done } = await somebody(browser, 1440);
  await page.goto(URL_BASE);
  await heading(page, "Un emploi près de chez vous");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Aller au contenu");
  await tabTo(page, "link", "Je cherche un emploi");
  await page.keyboard.press("Enter");
  await tabTo(page, "radio", "Avec le code de ma lettre");
  await page.keyboard.press("ArrowUp");
  await type(page, "Adresse e-mail", `clavier-${Date.now()}@example.org`);
  await type(page, /^Prénom/, "Andréa");
  await type(page, /^Nom/, "Clavier");
  await tabTo(page, "textbox", "Mot de passe");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await heading(page, "Où habitez-vous ?");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  await tabTo(page, "combobox", "Votre commune");
  await page.keyboard.type("lorient", { delay: 40 });
  await page.waitForLoadState("networkidle");
  await page.getByRole("option", { name: /^Lorient/ }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("Commune choisie").waitFor();
  await tabTo(page, "button", "Continuer");
  await page.keyboard.press("Enter");
  await heading(page, "Comment vous déplacez-vous ?");
  await tabTo(page, "checkbox", "Un vélo");
  await page.keyboard.press("Space");
  await tabTo(page, "button", "Continuer");
  await page.keyboard.press("Enter");
  await heading(page, "Quel travail cherchez-vous ?");
  await tabTo(page, "combobox", "Ajouter un métier");
  await page.keyboard.type("macon", { delay: 40 });
  await page.waitForLoadState("networkidle");
  await page.getByRole("option", { name: /[Mm]açon/ }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("slider").first().waitFor();
  await tabTo(page, "button", "Continuer");
  await page.keyboard.press("Enter");
  await heading(page, "Que savez-vous faire ?");
  await tabTo(page, "link", "Profil");
  await page.keyboard.press("Enter");
  await tabTo(page, "button", "Me rendre visible");
  await page.keyboard.press("Enter");
  // The question stands above the page and takes the focus; Escape gives it back.
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await tabTo(page, "button", "Me rendre visible");
  await page.keyboard.press("Enter");
  await tabTo(page, "button", "Je suis d'accord");
  await page.keyboard.press("Enter");
  await page.getByText("Les employeurs peuvent vous trouver").waitFor();

  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
  assert.doesNotMatch(kept, /eyJ|rt=/, "no token where a script could read it");
  const [cookie] = await context.cookies(URL_BASE);
  assert.equal(cookie.name, "__Host-rt");
  assert.deepEqual([cookie.httpOnly, cookie.secure, cookie.sameSite, cookie.path], [true, true, "Strict", "/"]);
  assert.ok(!kept.includes(cookie.value));
  await done();
});
