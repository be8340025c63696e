import "./design/tokens.css";
import "./design/base.css";
import "./design/components.css";
import "./design/thread.css";
import "./shell/shell.css";
import "./design/forced-colors.css";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App, face } from "./App";
import { isNobody, resume } from "./api/session";
import { applyTheme } from "./shell/theme";
import { language } from "./words/language";

applyTheme();
document.documentElement.lang = language();

const resumed = resume();
const root = document.getElementById("app")!;
const app = (
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>
);
// In small steps, between which a slow phone answers a finger.
const draw = () => startTransition(() => createRoot(root).render(app));
// The start page came drawn and only has to be woken. Elsewhere words in French came that the app is opening: to draw the same
// once more would keep a slow phone from what they wait for.
if (root.dataset.drawn === "start" && location.pathname === "/" && isNobody()) hydrateRoot(root, app);
else if (root.dataset.drawn === "opening" && language() === "fr") void Promise.all([resumed, face]).then(draw);
else draw();

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  addEventListener("load", () => void navigator.serviceWorker.register("/sw.js"));
}
