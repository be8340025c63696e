package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import fr.monjob.referential.rome.Skill;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what speaks for each job: the best place that names it, a share of the others, and the skills usual in it. */
final class JobRanking {

    private static final double REPEATED = 0.4;
    private static final double SKILL = 0.8;
    private static final double MOST_FROM_SKILLS = 4;
    private static final double NEAR = 3;
    private static final double LESS_USUAL = 0.1;
    private static final double LEAST = 1.6;
    private static final int MOST_JOBS = 5;

    private static final class Score {
        private double best;
        private double others;
        private double skills;
        private Finding<?> evidence;

        private double total() {
            return best + REPEATED * others + Math.min(MOST_FROM_SKILLS, skills);
        }

        /** "Livraison" names a trade and a task; the one does not speak for the other. */
        private double totalBeside(Finding<Skill> finding) {
            return evidence != null && finding.sameWordsAs(evidence) ? total() - best : total();
        }
    }

    private final RomeCatalogue catalogue;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final TreeMap<Integer, JobMention> titles = new TreeMap<>();

    JobRanking(RomeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    void name(JobMention mention) {
        if (mention.title()) {
            titles.put(mention.finding().start(), mention);
        }
        Score score = score(mention.finding().target().code());
        if (mention.weight() > score.best) {
            score.others += score.best;
            score.best = mention.weight();
            score.evidence = mention.finding();
        } else {
            score.others += mention.weight();
        }
    }

    /** A skill speaks most for the first of its jobs. */
    void count(Finding<Skill> finding) {
        double share = SKILL;
        for (String job : finding.target().jobs()) {
            Score score = score(job);
            score.skills += share;
            if (score.evidence == null) {
                score.evidence = finding;
            }
            share = Math.max(SKILL / 4, share - SKILL / 4);
        }
    }

    /** How much the text, and most of all the title that stands before, speaks of the jobs in which the skill is usual. */
    double affinity(Finding<Skill> finding) {
        List<String> jobs = finding.target().jobs();
        double known = 0;
        for (int i = 0; i < jobs.size(); i++) {
            double total =
                    scores.containsKey(jobs.get(i)) ? scores.get(jobs.get(i)).totalBeside(finding) : 0;
            known = Math.max(known, total * (1 - Math.min(5, i) * LESS_USUAL));
        }
        Map.Entry<Integer, JobMention> title =
                titles.floorEntry(finding.clause().end());
        boolean near = title != null
                && title.getValue().finding().clause().section()
                        == finding.clause().section()
                && jobs.contains(title.getValue().finding().target().code());
        return near ? known + NEAR : known;
    }

    List<SuggestedJob> best(String text) {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue().total() >= LEAST)
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().total()))
                .limit(MOST_JOBS)
                .map(entry -> {
                    RomeJob job = catalogue.findJob(entry.getKey()).orElseThrow();
                    return new SuggestedJob(
                            job.code(), job.label(), entry.getValue().evidence.evidence(text));
                })
                .toList();
    }

    private Score score(String job) {
        return scores.computeIfAbsent(job, code -> new Score());
    }
}
