import { Suspense, type ReactNode } from "react";
import { Link, NavLink, useNavigate } from "react-router";
import { logOut, useSession } from "../api/session";
import { Icon, type IconName } from "../design/Icon";
import { chooseLanguage, useLanguage } from "../words/language";
import { Mark } from "./Mark";
import { UnreadLink } from "./UnreadLink";
import { useOnline } from "./network";
import { switchTheme, useTheme } from "./theme";
import { useShellWords } from "./words";

export type NavItem = { to: string; label: string; icon: IconName };

/** What stands around every page: the way past it, the brand, the menu of a face, and what everybody may switch. */
export function Shell({ nav = [], children }: { nav?: NavItem[]; children: ReactNode }) {
  const words = useShellWords();
  const online = useOnline();
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
                    <NavLink to={item.to}>
                      <Icon name={item.icon} size={22} />
                      {item.label}
                    </NavLink>
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

function Tools() {
  const words = useShellWords();
  const session = useSession();
  const navigate = useNavigate();
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
    </div>
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
          <Link to="/accessibilite">{words.accessibility}</Link>
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
