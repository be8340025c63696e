package fr.monjob.profile.cv.suggestion;

import java.util.List;

/** What a CV seems to say, best first; nothing of it holds until the person accepts it. */
public record CvSuggestions(List<SuggestedSkill> skills, List<SuggestedJob> jobs) {}
