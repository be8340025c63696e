import { lazy } from "react";
import { api, body } from "../api/client";
import type { Found } from "./LookUp";

/** Comes with the first page that needs it, not with the app. */
export const LookUp = lazy(() => import("./LookUp"));

export async function findJobs(q: string): Promise<Found[]> {
  const found = await body(api.GET("/api/v1/referentials/jobs", { params: { query: { q, limit: 8 } } }));
  return found.items.map((job) => ({ id: job.romeCode ?? "", label: job.label ?? "" }));
}

export async function findSkills(q: string): Promise<Found[]> {
  const found = await body(api.GET("/api/v1/referentials/skills", { params: { query: { q, limit: 8 } } }));
  return found.items.map((skill) => ({ id: skill.code ?? "", label: skill.label ?? "" }));
}

export async function findCommunes(q: string): Promise<Found[]> {
  const found = await body(api.GET("/api/v1/referentials/communes", { params: { query: { q, limit: 8 } } }));
  return found.items.map((commune) => ({ id: commune.code ?? "", label: commune.name ?? "", hint: commune.postalCodes?.[0] }));
}
