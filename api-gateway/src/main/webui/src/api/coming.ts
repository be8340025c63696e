import type { components, paths } from "./schema";

type Call<Body, Status extends number, Answer> = {
  requestBody: { content: { "application/json": Body } };
  responses: { [status in Status]: { headers: object; content: Answer extends never ? never : { "application/json": Answer } } };
};
type Known = {
  accountId: string;
  role: components["schemas"]["Role"];
  identifier?: string;
  givenName?: string;
  familyName?: string;
  companyName?: string;
  createdAt: string;
  disabledAt?: string;
};
type ById = { parameters: { path: { id: string } }; responses: { 200: { headers: object; content: { "application/json": Known } } } };

/** What the services are about to offer and the API's document has not yet: passwords and the administrator's accounts. */
export type ComingPaths = {
  "/api/v1/auth/password-resets": { post: Call<{ identifier: string }, 202, never> };
  "/api/v1/auth/password-resets/confirm": { post: Call<{ token: string; password: string }, 204, never> };
  "/api/v1/admin/accounts": {
    post: paths["/api/v1/admin/accounts"]["post"];
    get: { parameters: { query?: { identifier?: string; limit?: number; cursor?: string } }; responses: { 200: { headers: object; content: { "application/json": { items: Known[]; nextCursor?: string } } } } };
  };
  "/api/v1/admin/accounts/{id}/disable": { post: ById };
  "/api/v1/admin/accounts/{id}/enable": { post: ById };
};
export type ComingSchemas = { KnownAccountView: Known };
