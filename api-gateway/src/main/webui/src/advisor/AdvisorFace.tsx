import { lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import { Shell } from "../shell/Shell";
import { sharedRoutes } from "../shell/sharedRoutes";
import { useShellWords } from "../shell/words";
import { FiguresPage } from "../staff/FiguresPage";
import { EmployersPage } from "./EmployersPage";
import { ImportPage } from "./ImportPage";
import { LettersPage } from "./LettersPage";
import { LeversPage } from "./LeversPage";
import { OpeningsPage } from "./OpeningsPage";
import { PeoplePage } from "./PeoplePage";
import { PersonPage } from "./PersonPage";
import { ProposePage } from "./ProposePage";

const ExposurePage = lazy(() => import("../staff/ExposurePage"));
const SheetsPage = lazy(() => import("./SheetsPage"));
const RadarPage = lazy(() => import("../radar/RadarPage"));

/** The app of who accompanies people for the Département. */
export default function AdvisorFace() {
  const words = useShellWords().advisor;
  return (
    <Shell
      nav={[
        { to: "/personnes", label: words.people, icon: "users", also: ["/proposer", "/heures-a-pourvoir", "/leviers"] },
        { to: "/entreprises", label: words.employers, icon: "building" },
        { to: "/courriers", label: words.letters, icon: "mail" },
        { to: "/chiffres", label: words.figures, icon: "chart" },
      ]}
    >
      <Routes>
        <Route path="/" element={<Navigate to="/personnes" replace />} />
        <Route path="/personnes" element={<PeoplePage />} />
        <Route path="/personnes/importer" element={<ImportPage />} />
        <Route path="/personnes/fiches" element={<SheetsPage />} />
        <Route path="/personnes/:id" element={<PersonPage />} />
        <Route path="/heures-a-pourvoir" element={<OpeningsPage />} />
        <Route path="/leviers" element={<LeversPage />} />
        <Route path="/proposer" element={<ProposePage />} />
        <Route path="/entreprises" element={<EmployersPage />} />
        <Route path="/courriers" element={<LettersPage />} />
        <Route path="/chiffres" element={<FiguresPage />} />
        <Route path="/chiffres/territoire" element={<RadarPage />} />
        <Route path="/chiffres/egalite" element={<ExposurePage />} />
        {sharedRoutes}
      </Routes>
    </Shell>
  );
}
