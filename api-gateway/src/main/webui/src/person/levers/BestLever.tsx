import { Link } from "react-router";
import { Icon } from "../../design/Icon";
import { useLevers } from "./useLevers";
import { headOf, useLeverWords } from "./words";

/** What would open most to the person, in one line that leads to all of it; nothing when there is nothing. */
export function BestLever() {
  const words = useLeverWords();
  const best = useLevers().data?.items[0];
  if (!best) return null;
  return (
    <div className="card card-link row way lever">
      <Icon name="plus" size={24} />
      <div>
        <h2>
          <Link to="/offres/en-plus">
            {words.gives(headOf(words, best.change), words.more(best.additionalOffers))}
          </Link>
        </h2>
        <p className="soft small">{words.see}</p>
      </div>
    </div>
  );
}
