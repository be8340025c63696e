import { useEffect, useRef, type ReactNode } from "react";

/**
 * One of several steps in a card. The focus goes to its title, so that a screen reader begins there.
 *
 * @param opening whether it came with its page, which is heard from its own title on
 */
export function Step({ title, opening, children, onSend }: { title: string; opening?: boolean; children: ReactNode; onSend?: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!opening) heading.current?.focus();
  }, [opening]);
  const inside = (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </>
  );
  return onSend ? (
    <form
      className="stack stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {inside}
    </form>
  ) : (
    <div className="stack stack-5">{inside}</div>
  );
}
