import { NavLink } from "react-router";
import { useStaffWords } from "./words";

/** The pages of who steers. */
export function FiguresTabs() {
  const words = useStaffWords().figures;
  return (
    <nav className="tabs" aria-label={words.title}>
      <NavLink to="/chiffres" end>
        {words.balance}
      </NavLink>
      <NavLink to="/chiffres/territoire">{words.territory}</NavLink>
      <NavLink to="/chiffres/egalite">{words.equality}</NavLink>
    </nav>
  );
}
