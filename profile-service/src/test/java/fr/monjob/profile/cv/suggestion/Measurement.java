package fr.monjob.profile.cv.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts what was found, missed and wrongly suggested, and prints it CV by CV. */
final class Measurement {

    private static final int FIRST_JOBS = 3;

    private final List<String> wrongJobs = new ArrayList<>();
    private int found;
    private int missed;
    private int wrong;

    void add(String file, ExpectedCv expected, CvSuggestions suggestions) {
        Set<String> suggested = new TreeSet<>();
        suggestions.skills().forEach(skill -> suggested.add(skill.code()));
        suggested.removeAll(expected.acceptable());
        Set<String> right = new TreeSet<>(suggested);
        right.retainAll(expected.skills());
        found += right.size();
        missed += expected.skills().size() - right.size();
        wrong += suggested.size() - right.size();
        List<String> jobs = suggestions.jobs().stream()
                .limit(FIRST_JOBS)
                .map(SuggestedJob::romeCode)
                .toList();
        boolean jobFound = jobs.stream().anyMatch(expected.jobs()::contains);
        if (!jobFound) {
            wrongJobs.add(file);
        }
        System.out.printf(
                "%-30s jobs %s %s, skills %d of %d, wrong %d of %d%n",
                file,
                jobFound ? "ok" : "NO",
                jobs,
                right.size(),
                expected.skills().size(),
                suggested.size() - right.size(),
                suggested.size());
    }

    void print(String name) {
        System.out.printf("%-30s recall %.1f %%, wrong %.1f %%%n%n", name, 100 * recall(), 100 * wrongShare());
    }

    List<String> cvsWithoutTheirJob() {
        return wrongJobs;
    }

    double recall() {
        return (double) found / (found + missed);
    }

    double wrongShare() {
        return (double) wrong / (found + wrong);
    }
}
