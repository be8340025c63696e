import { lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import { Shell } from "../shell/Shell";
import { sharedRoutes } from "../shell/sharedRoutes";
import { useShellWords } from "../shell/words";
import { ApplicationPage } from "./ApplicationPage";
import { ApplicationsPage } from "./ApplicationsPage";
import { ContactPage } from "./ContactPage";
import { ContactsPage } from "./ContactsPage";
import { CvPage } from "./CvPage";
import { OfferPage } from "./OfferPage";
import { OffersPage, askForOffersAhead } from "./OffersPage";
import { PrintPage } from "./PrintPage";
import { ProfilePage } from "./ProfilePage";
import { SeenPage } from "./SeenPage";
import { GuidePage } from "./guide/GuidePage";

const LeversPage = lazy(() => import("./levers/LeversPage"));
const ActivityPage = lazy(() => import("../activity/ActivityPage"));
const PathwayPage = lazy(() => import("./PathwayPage"));
const MyDataPage = lazy(() => import("./MyDataPage"));

if (location.pathname === "/" || location.pathname === "/offres") askForOffersAhead();

/** The app of who looks for work. */
export default function PersonFace() {
  const words = useShellWords().person;
  return (
    <Shell
      nav={[
        { to: "/offres", label: words.offers, icon: "briefcase" },
        { to: "/contacts", label: words.contacts, icon: "mail" },
        { to: "/candidatures", label: words.applications, icon: "send" },
        { to: "/profil", label: words.profile, icon: "user", also: ["/cv", "/parcours", "/activite", "/vues", "/compte/donnees"] },
      ]}
    >
      <Routes>
        <Route path="/" element={<Navigate to="/offres" replace />} />
        <Route path="/offres" element={<OffersPage />} />
        <Route path="/offres/en-plus" element={<LeversPage />} />
        <Route path="/offres/:id" element={<OfferPage />} />
        <Route path="/contacts" element={<ContactsPage />} />
        <Route path="/contacts/:id" element={<ContactPage />} />
        <Route path="/candidatures" element={<ApplicationsPage />} />
        <Route path="/candidatures/:id" element={<ApplicationPage />} />
        <Route path="/profil" element={<ProfilePage />} />
        <Route path="/profil/:question" element={<GuidePage />} />
        <Route path="/cv" element={<CvPage />} />
        <Route path="/cv/imprimer" element={<PrintPage />} />
        <Route path="/parcours" element={<PathwayPage />} />
        <Route path="/activite" element={<ActivityPage />} />
        <Route path="/vues" element={<SeenPage />} />
        <Route path="/compte/donnees" element={<MyDataPage />} />
        {sharedRoutes}
      </Routes>
    </Shell>
  );
}
