import type { Of } from "../../api/client";
import type { Question } from "../guide/questions";
import { toRequest, type Profile, type ProfileRequest } from "../profile";

export type Lever = Of<"LeverView">;
export type Change = Of<"ChangeView">;

/** As far as a profile lets a person go for a job, and how far when they never said. */
const WIDEST_KM = 100;
const USUAL_KM = 20;

/** The profile with this one change and nothing else: what was there stays, nothing is there twice. */
export function withChange(profile: Profile, { kind, value }: Pick<Change, "kind" | "value">): ProfileRequest {
  const request = toRequest(profile);
  const jobs = request.wantedJobs ?? [];
  const skills = request.skills ?? [];
  const licences = request.mobility?.drivingLicences ?? [];
  switch (kind) {
    case "RADIUS":
      return { ...request, wantedJobs: jobs.map((job) => ({ ...job, radiusKm: Math.min(job.radiusKm + Number(value), WIDEST_KM) })) };
    case "SKILL":
      return skills.some((skill) => skill.code === value) ? request : { ...request, skills: [...skills, { code: value }] };
    case "LICENCE":
      return { ...request, mobility: { ...request.mobility, drivingLicences: [...new Set([...licences, value as Of<"DrivingLicence">])] } };
    case "JOB":
      // On the terms of the first job, as when it is added by hand.
      return jobs.some((job) => job.romeCode === value)
        ? request
        : { ...request, wantedJobs: [...jobs, { romeCode: value, radiusKm: jobs[0]?.radiusKm ?? USUAL_KM, contractTypes: jobs[0]?.contractTypes ?? [], weeklyHours: jobs[0]?.weeklyHours }] };
  }
}

/** The question of the profile that this change answers anew. */
export function questionOf({ kind }: Pick<Change, "kind">): Question {
  if (kind === "SKILL") return "competences";
  return kind === "LICENCE" ? "trajets" : "metiers";
}

/**
 * The levers that are worth a thought: not those of more kilometres when fewer open as much, and not what was just changed,
 * which is counted for a moment more.
 */
export function worthwhile(levers: readonly Lever[], made: Change | null): Lever[] {
  const nearer = (one: Lever, other: Lever) => Number(other.change.value) < Number(one.change.value) && other.additionalOffers >= one.additionalOffers;
  const radii = levers.filter(({ change }) => change.kind === "RADIUS");
  return levers.filter((lever) => {
    if (lever.change.kind === "RADIUS") return made?.kind !== "RADIUS" && !radii.some((other) => nearer(lever, other));
    return made?.kind !== lever.change.kind || made.value !== lever.change.value;
  });
}
