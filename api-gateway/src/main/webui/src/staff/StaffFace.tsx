import { lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import type { Of } from "../api/client";
import { ImportPage } from "../advisor/ImportPage";
import { LettersPage } from "../advisor/LettersPage";
import { programmeRoutes } from "../facilitator/routes";
import { Shell, type NavItem } from "../shell/Shell";
import { sharedRoutes } from "../shell/sharedRoutes";
import { useShellWords } from "../shell/words";
import { AccountsPage } from "./AccountsPage";
import { FiguresPage } from "./FiguresPage";

const HealthPage = lazy(() => import("./HealthPage"));
const ListsPage = lazy(() => import("./ListsPage"));
const ExposurePage = lazy(() => import("./ExposurePage"));
const RadarPage = lazy(() => import("../radar/RadarPage"));

/** The app of facilitators and administrators. */
export default function StaffFace({ role }: { role: Of<"Role"> }) {
  const words = useShellWords().admin;
  const admin = role === "ADMIN";
  const both: NavItem[] = [
    { to: "/programmes", label: words.programmes, icon: "clock", also: ["/lots"] },
    { to: "/chiffres", label: words.figures, icon: "chart" },
  ];
  const nav: NavItem[] = admin ? [{ to: "/comptes", label: words.accounts, icon: "user" }, { to: "/listes", label: words.list, icon: "users", also: ["/personnes/importer"] }, { to: "/courriers", label: words.letters, icon: "mail" }, ...both] : both;
  return (
    <Shell nav={nav}>
      <Routes>
        <Route path="/" element={<Navigate to={nav[0]?.to ?? "/chiffres"} replace />} />
        <Route path="/chiffres" element={<FiguresPage />} />
        <Route path="/chiffres/territoire" element={<RadarPage />} />
        <Route path="/chiffres/egalite" element={<ExposurePage />} />
        {programmeRoutes}
        {admin && (
          <>
            <Route path="/comptes" element={<AccountsPage />} />
            <Route path="/comptes/etat" element={<HealthPage />} />
            <Route path="/courriers" element={<LettersPage />} />
            <Route path="/listes" element={<ListsPage />} />
            <Route path="/personnes/importer" element={<ImportPage />} />
          </>
        )}
        {sharedRoutes}
      </Routes>
    </Shell>
  );
}
