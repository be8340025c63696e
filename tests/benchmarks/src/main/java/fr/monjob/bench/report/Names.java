package fr.monjob.bench.report;

/** What figures are called. */
public final class Names {

    public static final String MEMORY = "in memory";
    public static final String SCAN = "plain scan";
    public static final String LUCENE = "Lucene";
    /** The one plan that is usual for such a question. */
    public static final String LUCENE_POINTS = "Lucene by points";

    public static final String POSTGIS = "PostGIS";

    /** Seconds from cards to answers. */
    public static final String BUILD = " build s";

    /** Of what is kept of a person. */
    public static final String BYTES = " bytes a person";

    public static final String ANSWERS = "matches in all answers";
    public static final String VISIBLE = "visible with 500 changes a second";
    public static final String MEANWHILE = "in memory with 500 changes a second";

    /** Before the title of a plan and its percentile. */
    public static final String PLAN = "plan ";

    /** Of the whole product, over HTTP. */
    public static final String CONSTANT = "a constant answer";

    public static final String DIRECT = "candidates at the matching-service";
    public static final String GATEWAY = "candidates through the gateway";
    public static final String REQUESTS = " answers a second";
    public static final String ANSWER_BYTES = " bytes an answer";
    public static final String QUESTIONS = "different questions";
    public static final String INBOX = "from publishing to the inbox";

    /** Of far more than can be served. */
    public static final String PEAK = "served without a crowd";

    public static final String CROWD = "a crowd";
    public static final String SERVED = "served in a crowd";
    public static final String TURNED_AWAY = "turned away in a crowd";
    public static final String AFTERWARDS = "served after a crowd";

    private Names() {}

    /** Microseconds, of a percentile of a contender's answers to so many threads. */
    public static String percentile(String contender, int threads, int percent) {
        return contender + ", " + threads + " thread" + (threads == 1 ? "" : "s") + " p" + percent;
    }

    public static String rate(String contender, int threads) {
        return contender + ", " + threads + " thread" + (threads == 1 ? "" : "s") + " answers a second";
    }
}
