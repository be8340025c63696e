// News as they come: the page that stands open shows them, and nobody has loaded it anew.
import { company, masonWanted, masons, staff } from "./api.mjs";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { heading, logIn } from "./people.mjs";

const WIDTH = 390;
const TOWN = "22278";

journey("news as they come", async (browser) => {
  const advisor = await staff("ADVISOR");
  const { token } = await company(advisor, "Bati Nouvelles");
  const [person] = await masons(advisor, 1, TOWN, 5);
  const { page, seen, done } = await somebody(browser, WIDTH);
  await logIn(page, person.identifier);
  await page.goto(`${URL_BASE}/notifications`);
  await heading(page, "Aucun message");
  await page.waitForResponse((answer) => answer.url().endsWith("/notifications/stream") && answer.ok());
  await masonWanted(token, "Maçon pour une école H/F", TOWN);
  await page.getByRole("link", { name: /Maçon pour une école/ }).waitFor();
  await page.getByRole("link", { name: "Messages, 1 non lu" }).waitFor();
  await page.getByRole("status").filter({ hasText: /Nouveau message.*Maçon pour une école/ }).waitFor({ state: "attached" });
  await seen("personne-nouvelles");
  await done();
});
