import { useEffect } from "react";
import { ButtonLink } from "../design/Button";
import { Icon, type IconName } from "../design/Icon";
import { NearbyPicture } from "./NearbyPicture";
import { useAccountWords } from "./words";

/** What the platform is, for who comes the first time: one sentence, two ways in, three promises. */
export function StartPage() {
  const words = useAccountWords().start;
  useEffect(() => void (document.title = `monjob – ${words.title}`), [words.title]);
  return (
    <div className="stack stack-6">
      <section className="start">
        <div className="stack stack-5">
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <div className="row">
            <ButtonLink to="/inscription" icon="search">
              {words.person}
            </ButtonLink>
            <ButtonLink to="/inscription/employeur" look="quiet" icon="building">
              {words.employer}
            </ButtonLink>
            <ButtonLink to="/connexion" look="plain">
              {words.known}
            </ButtonLink>
          </div>
        </div>
        <NearbyPicture label={words.picture} />
      </section>
      <ul className="grid-3">
        {words.promises.map(([icon, title, text]) => (
          <li className="promise" key={title}>
            <Icon name={icon as IconName} size={24} />
            <div className="stack stack-1">
              <h2>{title}</h2>
              <p className="soft">{text}</p>
            </div>
          </li>
        ))}
      </ul>
      <section className="card stack" aria-labelledby="how">
        <h2 id="how">{words.how}</h2>
        <ol className="grid-3">
          {words.steps.map(([title, text], index) => (
            <li className="stack stack-1" key={title}>
              <span className="tag tag-brick step-number">{index + 1}</span>
              <h3>{title}</h3>
              <p className="soft">{text}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
