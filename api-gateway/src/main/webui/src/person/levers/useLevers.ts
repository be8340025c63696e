import { api, body } from "../../api/client";
import { useLoad } from "../../api/load";

const MOST = 20;

export function useLevers() {
  return useLoad("levers", () => body(api.GET("/api/v1/profiles/me/levers", { params: { query: { limit: MOST } } })));
}
