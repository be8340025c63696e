import { useEffect, useRef, type ReactNode } from "react";

/** One of several steps in a card. The focus goes to its title, so that a screen reader begins there. */
export function Step({ title, children, onSend }: { title: string; children: ReactNode; onSend?: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
