import { Suspense, type ReactNode } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { logOut, useSession } from "../api/session";
import { Icon, type IconName } from "../design/Icon";
import { chooseLanguage, useLanguage } from "../words/language";
import { Mark } from "./Mark";
import { UnreadLink } from "./UnreadLink";
import { useOnline } from "./network";
import { switchTheme, useTheme } from "./theme";
import { useShellWords } from "./words";

/** @param also what else belongs to it, of which the address says nothing */
export type NavItem = { to: string; label: string; icon: IconName; also?: readonly string[] };

/** What stands around every page: the way past it, the brand, the menu of a face, and what everybody may switch. */
export function Shell({ nav = [], children }: { nav?: NavItem[]; children: ReactNode }) {
  const words = useShellWords();
  const online = useOnline();
  const { pathname } = useLocation();
  return (
    <div className={nav.length > 0 ? "shell with-nav" : "shell"}>
      <a className="button skip" href="#content">
        {words.skip}
      </a>
      <header className="shell-top">
        {!online && (
          <p className="offline" role="status">
            {words.offline}
          </p>
        )}
        <div className="shell-top-row">
          <Link className="brand" to="/" aria-label={words.brand}>
            <Mark /> monjob
          </Link>
          {nav.length > 0 && (
            <nav className="shell-nav" aria-label={words.menu}>
              <ul>
                {nav.map((item) => (
                  <li key={item.to}>
                    <Link to={item.to} aria-current={isUnder(pathname, [item.to, ...(item.also ?? [])]) ? "page" : undefined}>
                      <Icon name={item.icon} size={22} />
                      {item.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <Tools />
        </div>
      </header>
      <main className="shell-main" id="content" tabIndex={-1}>
        <Suspense fallback={<p className="waiting">{words.opening}</p>}>{children}</Suspense>
      </main>
      <Foot />
    </div>
  );
}

const isUnder = (path: string, places: readonly string[]) => places.some((place) => path === place || path.startsWith(`${place}/`));

function Tools() {
  const words = useShellWords();
  const session = useSession();
  if (session.status === "setup") {
    return (
      <div className="shell-tools">
        <Leave />
      </div>
    );
  }
  if (session.status !== "open") {
    return (
      <div className="shell-tools">
        <Link className="icon-button" to="/connexion">
          {words.logIn}
        </Link>
      </div>
    );
  }
  return (
    <div className="shell-tools">
      <UnreadLink />
      <Link className="icon-button" to="/compte" aria-label={words.account} title={words.account}>
        <Icon name="settings" size={22} />
      </Link>
      <Leave />
    </div>
  );
}

function Leave() {
  const words = useShellWords();
  const navigate = useNavigate();
  return (
    <button
      type="button"
      className="icon-button"
      title={words.logOut}
      aria-label={words.logOut}
      onClick={() => {
        void logOut();
        navigate("/");
      }}
    >
      <Icon name="leave" size={22} />
    </button>
  );
}

function Foot() {
  const words = useShellWords();
  const dark = useTheme() === "dark";
  const language = useLanguage();
  const other = language === "fr" ? "en" : "fr";
  return (
    <footer className="shell-foot" aria-label={words.footer}>
      <ul>
        <li>
          <Link to="/themes">{words.themes}</Link>
        </li>
        <li>
          <Link to="/accessibilite">{words.accessibility}</Link>
        </li>
        <li>
          <Link to="/donnees-personnelles">{words.privacy}</Link>
        </li>
        <li>
          <button type="button" lang={other} onClick={() => chooseLanguage(other)}>
            {words.english}
          </button>
        </li>
        <li>
          <button type="button" onClick={switchTheme}>
            {dark ? words.light : words.dark}
          </button>
        </li>
        <li>
          <a href="/api/v1/docs">{words.api}</a>
        </li>
      </ul>
    </footer>
  );
}
