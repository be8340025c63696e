import { lazy } from "react";
import { Navigate, Route } from "react-router";
import { MessagesPage } from "../account/MessagesPage";
import { UnknownPage } from "./UnknownPage";

const AccountPage = lazy(() => import("../account/AccountPage"));
const ForgottenPage = lazy(() => import("../account/ForgottenPage"));
const NewPasswordPage = lazy(() => import("../account/NewPasswordPage"));
const AccessibilityPage = lazy(() => import("../account/AccessibilityPage"));
const PrivacyPage = lazy(() => import("../account/PrivacyPage"));
const ThemesPage = lazy(() => import("../theme/ThemesPage"));
const PreferencesPage = lazy(() => import("../account/PreferencesPage"));

/** Routes that every face has. */
export const sharedRoutes = (
  <>
    <Route path="/accessibilite" element={<AccessibilityPage />} />
    <Route path="/donnees-personnelles" element={<PrivacyPage />} />
    <Route path="/themes" element={<ThemesPage />} />
    <Route path="/notifications" element={<MessagesPage />} />
    <Route path="/compte" element={<AccountPage />} />
    <Route path="/mot-de-passe" element={<NewPasswordPage />} />
    <Route path="/mot-de-passe/oublie" element={<ForgottenPage />} />
    <Route path="/compte/notifications" element={<MessagesPage />} />
    <Route path="/compte/preferences" element={<PreferencesPage />} />
    <Route path="/connexion" element={<Navigate to="/" replace />} />
    <Route path="/inscription/*" element={<Navigate to="/" replace />} />
    <Route path="*" element={<UnknownPage />} />
  </>
);
