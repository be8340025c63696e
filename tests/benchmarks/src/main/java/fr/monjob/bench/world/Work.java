package fr.monjob.bench.world;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 600 jobs, five to a domain, and 3 000 skills; some of both are common and most are rare, and a job has its own. */
final class Work {

    private static final int JOBS = 600;
    private static final int JOBS_A_DOMAIN = 5;
    private static final int SKILLS = 3_000;
    private static final int SKILLS_A_JOB = 30;

    private final String[] jobs = IntStream.range(0, JOBS).mapToObj(Work::code).toArray(String[]::new);
    private final String[] skills = IntStream.range(0, SKILLS)
            .mapToObj(i -> String.valueOf(100_000 + i))
            .toArray(String[]::new);

    /** By job the skills that it is mostly about. */
    private final int[][] profiles;

    Work(SplittableRandom random) {
        profiles = Stream.generate(() -> random.split())
                .limit(JOBS)
                .map(each -> IntStream.range(0, SKILLS_A_JOB)
                        .map(i -> skewed(each, SKILLS))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static String code(int job) {
        int domain = job / JOBS_A_DOMAIN;
        return "%c%02d%02d".formatted('A' + domain % 14, 11 + domain / 14, 1 + job % JOBS_A_DOMAIN);
    }

    int job(SplittableRandom random) {
        return skewed(random, JOBS);
    }

    /** One of the same domain. */
    int neighbour(int job, SplittableRandom random) {
        return job / JOBS_A_DOMAIN * JOBS_A_DOMAIN + random.nextInt(JOBS_A_DOMAIN);
    }

    String codeOf(int job) {
        return jobs[job];
    }

    /** So many different skills, two thirds of them of these jobs. */
    Set<String> skills(int count, List<Integer> of, SplittableRandom random) {
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            int[] profile = profiles[of.get(random.nextInt(of.size()))];
            int skill = random.nextInt(3) < 2 ? profile[random.nextInt(SKILLS_A_JOB)] : skewed(random, SKILLS);
            drawn.add(skills[skill]);
        }
        return drawn;
    }

    /** Squaring makes the first ones common and most of them rare. */
    private static int skewed(SplittableRandom random, int count) {
        double uniform = random.nextDouble();
        return (int) (uniform * uniform * count);
    }
}
