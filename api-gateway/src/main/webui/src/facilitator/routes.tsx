import { Route } from "react-router";
import { CollegesPage } from "./CollegesPage";
import { LotFormPage } from "./LotFormPage";
import { LotPage } from "./LotPage";
import { LotsPage } from "./LotsPage";
import { ParticipantsPage } from "./ParticipantsPage";
import { ProgrammeFormPage } from "./ProgrammeFormPage";
import { ProgrammesPage } from "./ProgrammesPage";
import { ProgressPage } from "./ProgressPage";

/** Programmes of hours, for who keeps them and for who oversees all. */
export const programmeRoutes = (
  <>
    <Route path="/programmes" element={<ProgrammesPage />} />
    <Route path="/programmes/nouveau" element={<ProgrammeFormPage />} />
    <Route path="/programmes/:id" element={<ProgressPage />} />
    <Route path="/programmes/:id/modifier" element={<ProgrammeFormPage />} />
    <Route path="/programmes/:id/lots" element={<LotsPage />} />
    <Route path="/programmes/:id/lots/nouveau" element={<LotFormPage />} />
    <Route path="/programmes/:id/lots/:lotId/modifier" element={<LotFormPage />} />
    <Route path="/programmes/:id/participants" element={<ParticipantsPage />} />
    <Route path="/programmes/:id/colleges" element={<CollegesPage />} />
    <Route path="/lots/:id" element={<LotPage />} />
  </>
);
