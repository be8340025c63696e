import { Link } from "react-router";
import { Icon, type IconName } from "./Icon";

/** One of several ways on, in a list: where it leads and what is there. */
export function WayCard({ to, icon, title, text }: { to: string; icon: IconName; title: string; text: string }) {
  return (
    <li className="card card-link row way">
      <Icon name={icon} size={24} />
      <div>
        <h2>
          <Link to={to}>{title}</Link>
        </h2>
        <p className="soft small">{text}</p>
      </div>
    </li>
  );
}
