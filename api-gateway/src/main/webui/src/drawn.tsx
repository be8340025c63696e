import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { App, Opening } from "./App";

/** Pages drawn at the build, so that a slow phone shows words before the app itself has come. */
export const drawn = {
  start: () => renderToString(<StaticRouter location="/"><App /></StaticRouter>),
  opening: () => renderToString(<StaticRouter location="/"><Opening /></StaticRouter>),
};
