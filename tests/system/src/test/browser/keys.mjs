// What somebody does who has a keyboard and no mouse.
import assert from "node:assert/strict";
import { PASSWORD, heading } from "./people.mjs";
import { URL_BASE } from "./browser.mjs";

/** Presses Tab until the element has the focus, as somebody would who cannot see where it is. */
async function tabToElement(page, target, what) {
  await target.waitFor();
  for (let presses = 0; presses < 250; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${what} is not reached by Tab`);
}

/** @param within where to look, when the name stands in several places of the page */
export const tabTo = (page, role, name, within = page) => tabToElement(page, within.getByRole(role, { name }).first(), `${role} ${name}`);

/** A field that has a label and no role of its own, such as a date. */
export const tabToField = (page, label) => tabToElement(page, page.getByLabel(label), label);

export async function press(page, role, name, within = page) {
  await tabTo(page, role, name, within);
  await page.keyboard.press(role === "checkbox" || role === "radio" ? "Space" : "Enter");
}

export async function type(page, name, text) {
  await tabTo(page, "textbox", name);
  await page.keyboard.type(text);
}

/** Types into a look-up and takes the first suggestion of that name with the arrows. */
export async function lookUp(page, name, typed, suggestion) {
  await tabTo(page, "combobox", name);
  await page.keyboard.type(typed, { delay: 40 });
  await page.waitForLoadState("networkidle");
  await page.getByRole("option", { name: suggestion }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

export async function logInByKeys(page, identifier, password = PASSWORD) {
  await page.goto(`${URL_BASE}/connexion`);
  await heading(page, "Se connecter");
  await type(page, /^E-mail, téléphone/, identifier);
  await type(page, "Mot de passe", password);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Se déconnecter" }).waitFor();
}
