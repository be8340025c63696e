import { lazy } from "react";
import { Route, Routes } from "react-router";
import { probableRole, resume, useSession, type Account } from "./api/session";
import { GonePage } from "./account/GonePage";
import { LogInPage } from "./account/LogInPage";
import { SignUpPage } from "./account/SignUpPage";
import { StartPage } from "./account/StartPage";
import { Button } from "./design/Button";
import { Empty, Page } from "./design/Page";
import { Shell } from "./shell/Shell";
import { useShellWords } from "./shell/words";

const FACES = {
  BENEFICIARY: () => import("./person/PersonFace"),
  EMPLOYER: () => import("./employer/EmployerFace"),
  ADVISOR: () => import("./advisor/AdvisorFace"),
  FACILITATOR: () => import("./staff/StaffFace"),
  ADMIN: () => import("./staff/StaffFace"),
};
const PersonFace = lazy(FACES.BENEFICIARY);
const EmployerFace = lazy(FACES.EMPLOYER);
const AdvisorFace = lazy(FACES.ADVISOR);
const StaffFace = lazy(FACES.ADMIN);
const AccessibilityPage = lazy(() => import("./account/AccessibilityPage"));
const PrivacyPage = lazy(() => import("./account/PrivacyPage"));
const ForgottenPage = lazy(() => import("./account/ForgottenPage"));
const SetUpPage = lazy(() => import("./account/secondfactor/SetUpPage"));
const NewPasswordPage = lazy(() => import("./account/NewPasswordPage"));
const ThemesPage = lazy(() => import("./theme/ThemesPage"));

const expected = probableRole();
/** The face of who is probably logged in, on its way while the session is still asked for; whether it came is seen when it is shown. */
export const face = expected && FACES[expected]().catch(() => undefined);

/** Who is logged in decides which face of the app there is; each face is fetched only by who has it. */
export function App() {
  const session = useSession();
  const words = useShellWords();
  if (session.status === "unknown") return <Opening />;
  if (session.status === "offline") {
    return (
      <Shell>
        <Page title={words.noNetworkTitle}>
          <Empty icon="warning" title={words.noNetworkTitle} action={<Button onClick={() => void resume()}>{words.retry}</Button>}>
            {words.noNetwork}
          </Empty>
        </Page>
      </Shell>
    );
  }
  if (session.status === "open") return <Face account={session.account} />;
  if (session.status === "setup") {
    return (
      <Shell>
        <Routes>
          <Route path="/accessibilite" element={<AccessibilityPage />} />
          <Route path="/donnees-personnelles" element={<PrivacyPage />} />
          <Route path="/themes" element={<ThemesPage />} />
          <Route path="*" element={<SetUpPage />} />
        </Routes>
      </Shell>
    );
  }
  return (
    <Shell>
      <Routes>
        <Route path="/" element={<StartPage />} />
        <Route path="/connexion" element={<LogInPage />} />
        <Route path="/inscription" element={<SignUpPage who="person" />} />
        <Route path="/inscription/employeur" element={<SignUpPage who="employer" />} />
        <Route path="/mot-de-passe" element={<NewPasswordPage />} />
        <Route path="/mot-de-passe/oublie" element={<ForgottenPage />} />
        <Route path="/accessibilite" element={<AccessibilityPage />} />
        <Route path="/donnees-personnelles" element={<PrivacyPage />} />
        <Route path="/themes" element={<ThemesPage />} />
        <Route path="/compte-efface" element={<GonePage />} />
        <Route path="*" element={<LogInPage />} />
      </Routes>
    </Shell>
  );
}

/** While it is asked who is logged in; and, drawn at the build, while the app itself is on its way. */
export function Opening() {
  return (
    <Shell>
      <p className="waiting">{useShellWords().opening}</p>
    </Shell>
  );
}

function Face({ account }: { account: Account }) {
  switch (account.role) {
    case "BENEFICIARY":
      return <PersonFace />;
    case "EMPLOYER":
      return <EmployerFace />;
    case "ADVISOR":
      return <AdvisorFace />;
    default:
      return <StaffFace role={account.role} />;
  }
}
