import { Navigate, Route, Routes } from "react-router";
import type { Of } from "../api/client";
import { LettersPage } from "../advisor/LettersPage";
import { Shell, type NavItem } from "../shell/Shell";
import { sharedRoutes } from "../shell/sharedRoutes";
import { useShellWords } from "../shell/words";
import { AccountsPage } from "./AccountsPage";
import { FiguresPage } from "./FiguresPage";

/** The app of facilitators and administrators. */
export default function StaffFace({ role }: { role: Of<"Role"> }) {
  const words = useShellWords().admin;
  const admin = role === "ADMIN";
  const figures: NavItem = { to: "/chiffres", label: words.figures, icon: "chart" };
  const nav: NavItem[] = admin
    ? [
        { to: "/comptes", label: words.accounts, icon: "users" },
        { to: "/courriers", label: words.letters, icon: "mail" },
        figures,
      ]
    : [figures];
  return (
    <Shell nav={nav}>
      <Routes>
        <Route path="/" element={<Navigate to={nav[0]?.to ?? "/chiffres"} replace />} />
        <Route path="/chiffres" element={<FiguresPage />} />
        {admin && (
          <>
            <Route path="/comptes" element={<AccountsPage />} />
            <Route path="/courriers" element={<LettersPage />} />
          </>
        )}
        {sharedRoutes}
      </Routes>
    </Shell>
  );
}
