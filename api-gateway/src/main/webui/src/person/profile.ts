import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";

export type Profile = Of<"PersonView">;
export type ProfileRequest = Of<"PersonRequest">;

export function useProfile() {
  return useLoad("profile", () => body(api.GET("/api/v1/profiles/me")));
}

/** What a profile is when it is sent back: the same facts without the names of codes. */
export function toRequest(profile: Profile): ProfileRequest {
  return {
    givenName: profile.givenName ?? "",
    familyName: profile.familyName ?? "",
    birthDate: profile.birthDate,
    email: profile.email,
    phone: profile.phone,
    home: { communeCode: profile.home?.communeCode ?? "", address: profile.home?.address, location: profile.home?.location },
    mobility: profile.mobility,
    wantedJobs: profile.wantedJobs.map(({ romeCode, radiusKm, contractTypes, weeklyHours }) => ({ romeCode: romeCode ?? "", radiusKm: radiusKm ?? 20, contractTypes, weeklyHours })),
    skills: profile.skills.map(({ code, level }) => ({ code: code ?? "", level })),
    languages: profile.languages,
    availableFrom: profile.availableFrom,
    summary: profile.summary,
  };
}

/** Replaces the profile as it was read; 412 when somebody else has written meanwhile. */
export async function saveProfile(read: Profile, next: ProfileRequest): Promise<Profile> {
  return body(api.PUT("/api/v1/profiles/me", { params: { header: { "If-Match": `"${read.version}"` } }, body: next }));
}
