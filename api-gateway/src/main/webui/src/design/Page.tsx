import { useEffect, useRef, type ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { Icon, type IconName } from "./Icon";

/**
 * A page: its title for the browser and for the eye. Coming to it puts the focus on the title, so that a screen reader
 * begins there as it would on a page that was loaded.
 *
 * @param written the language of a title that somebody wrote, when it is not the page's
 * @param arrived whether somebody came to it although the address is the same
 * @param part what this page is among those of the same title, for the browser
 */
export function Page({ title, written, part, lead, back, actions, narrow, arrived, children }: { title: string; written?: "fr"; part?: string; lead?: ReactNode; back?: { to: string; label: string }; actions?: ReactNode; narrow?: boolean; arrived?: boolean | undefined; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const named = [part, title, "monjob"].filter(Boolean).join(" – ");
  useEffect(() => void (document.title = named), [named]);
  useEffect(() => {
    if (key !== "default" || arrived) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [key, arrived]);
  return (
    <div className={narrow ? "stack stack-5 narrow centred" : "stack stack-5"}>
      <div className={back ? "stack stack-1" : "stack stack-2"}>
        {back && (
          <Link className="row small back no-print" to={back.to}>
            <Icon name="back" size={18} />
            {back.label}
          </Link>
        )}
        <div className="row row-apart">
          <h1 ref={heading} tabIndex={-1} lang={written}>
            {title}
          </h1>
          {actions}
        </div>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}

/** Nothing here yet: says so, why, and what to do. */
export function Empty({ icon, title, children, action }: { icon: IconName; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <Icon name={icon} size={36} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
