import { lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import { Shell } from "../shell/Shell";
import { sharedRoutes } from "../shell/sharedRoutes";
import { useShellWords } from "../shell/words";
import { BoardPage } from "./BoardPage";
import { CandidatesPage } from "./CandidatesPage";
import { CompanyPage } from "./CompanyPage";
import { ContactsPage } from "./ContactsPage";
import { MyOffersPage } from "./MyOffersPage";
import { NoticePage } from "./NoticePage";
import { OfferFormPage } from "./OfferFormPage";
import { ReceivedPage } from "./ReceivedPage";

const HostedPage = lazy(() => import("./HostedPage"));

/** The app of who hires. */
export default function EmployerFace() {
  const words = useShellWords().employer;
  return (
    <Shell
      nav={[
        { to: "/offres", label: words.offers, icon: "briefcase" },
        { to: "/accueils", label: words.hosted, icon: "users" },
        { to: "/entreprise", label: words.company, icon: "building" },
      ]}
    >
      <Routes>
        <Route path="/" element={<Navigate to="/offres" replace />} />
        <Route path="/offres" element={<MyOffersPage />} />
        <Route path="/offres/nouvelle" element={<OfferFormPage />} />
        <Route path="/offres/:id" element={<NoticePage />} />
        <Route path="/offres/:id/modifier" element={<OfferFormPage />} />
        <Route path="/offres/:id/candidats" element={<CandidatesPage />} />
        <Route path="/offres/:id/candidatures" element={<BoardPage />} />
        <Route path="/offres/:id/candidatures/:applicationId" element={<ReceivedPage />} />
        <Route path="/offres/:id/contacts" element={<ContactsPage />} />
        <Route path="/accueils" element={<HostedPage />} />
        <Route path="/entreprise" element={<CompanyPage />} />
        {sharedRoutes}
      </Routes>
    </Shell>
  );
}
