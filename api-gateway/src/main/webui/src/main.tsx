import "./design/tokens.css";
import "./design/base.css";
import "./design/components.css";
import "./shell/shell.css";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./App";
import { isNobody } from "./api/session";
import { applyTheme } from "./shell/theme";
import { language } from "./words/language";

applyTheme();
document.documentElement.lang = language();

const root = document.getElementById("app")!;
const app = (
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>
);
// The start page came drawn and only has to be woken; every other page takes the place of the words that it is on its way.
if (root.dataset.drawn === "start" && location.pathname === "/" && isNobody()) hydrateRoot(root, app);
else createRoot(root).render(app);

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  addEventListener("load", () => void navigator.serviceWorker.register("/sw.js"));
}
