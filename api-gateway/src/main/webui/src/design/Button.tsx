import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link, type LinkProps } from "react-router";
import { Icon, type IconName } from "./Icon";

type Look = { look?: "main" | "quiet" | "danger" | "plain"; wide?: boolean; icon?: IconName; children: ReactNode };

const classes = (look: Look["look"] = "main", wide = false) =>
  ["button", look === "main" ? "" : `button-${look}`, wide ? "button-wide" : ""].filter(Boolean).join(" ");

/**
 * A button that does something. While it is at work it says so in words and takes no second press, yet stays focusable,
 * so that nobody loses their place.
 */
export function Button({ look, wide, icon, busy, children, onClick, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement> & { busy?: string | false }) {
  return (
    <button type="button" {...rest} className={classes(look, wide)} aria-disabled={busy ? true : undefined} onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}>
      {icon && <Icon name={icon} />}
      <span aria-live="polite">{busy || children}</span>
    </button>
  );
}

/** A link that looks like a button because it is the next thing to do. */
export function ButtonLink({ look, wide, icon, children, ...rest }: Look & LinkProps) {
  return (
    <Link {...rest} className={classes(look, wide)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
