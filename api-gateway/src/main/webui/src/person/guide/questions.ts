import type { Profile } from "../profile";

/** In the order in which they are asked: the two without which nothing can be found come within the first three. */
export const QUESTIONS = ["commune", "trajets", "metiers", "competences", "contrats", "debut"] as const;

export type Question = (typeof QUESTIONS)[number];
export type Answers = Profile;

/** Whether the profile can be sent with these answers. */
export function isAnswered(question: Question, answers: Answers): boolean {
  if (question === "commune") return Boolean(answers.home?.communeCode && answers.givenName?.trim() && answers.familyName?.trim());
  if (question === "metiers") return answers.wantedJobs.length > 0;
  return true;
}

/** The first question that is still open; null when employers could find the person. */
export function firstOpen(profile: Profile): Question | null {
  if (profile.missing.includes("home")) return "commune";
  if (profile.missing.includes("wantedJobs")) return "metiers";
  return null;
}
