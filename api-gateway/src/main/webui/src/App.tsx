import { lazy, useEffect } from "react";
import { Route, Routes } from "react-router";
import { resume, useSession, type Account } from "./api/session";
import { AccessibilityPage } from "./account/AccessibilityPage";
import { LogInPage } from "./account/LogInPage";
import { SignUpPage } from "./account/SignUpPage";
import { StartPage } from "./account/StartPage";
import { Button } from "./design/Button";
import { Empty, Page } from "./design/Page";
import { Shell } from "./shell/Shell";
import { useShellWords } from "./shell/words";

const PersonFace = lazy(() => import("./person/PersonFace"));
const EmployerFace = lazy(() => import("./employer/EmployerFace"));
const AdvisorFace = lazy(() => import("./advisor/AdvisorFace"));
const StaffFace = lazy(() => import("./staff/StaffFace"));

/** Who is logged in decides which face of the app there is; each face is fetched only by who has it. */
export function App() {
  const session = useSession();
  const words = useShellWords();
  useEffect(() => void resume(), []);
  if (session.status === "unknown") {
    return (
      <Shell>
        <p className="waiting">{words.opening}</p>
      </Shell>
    );
  }
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
  return (
    <Shell>
      <Routes>
        <Route path="/" element={<StartPage />} />
        <Route path="/connexion" element={<LogInPage />} />
        <Route path="/inscription" element={<SignUpPage who="person" />} />
        <Route path="/inscription/employeur" element={<SignUpPage who="employer" />} />
        <Route path="/accessibilite" element={<AccessibilityPage />} />
        <Route path="*" element={<LogInPage />} />
      </Routes>
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
