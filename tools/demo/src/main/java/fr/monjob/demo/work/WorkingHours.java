package fr.monjob.demo.work;

import java.util.List;
import java.util.Map;

/** When people work: each a week's shifts as an offer gives them, and the words for it. */
public enum WorkingHours {
    DAY("jour", "du lundi au vendredi, en journée", List.of(shift(false, "08:00", "16:00"))),
    EARLY("tot", "tôt le matin, avant l'ouverture", List.of(shift(false, "05:30", "12:00"))),
    SPLIT(
            "coupe",
            "matin et fin d'après-midi",
            List.of(shift(false, "08:00", "12:00"), shift(false, "16:30", "19:30"))),
    TEAMS(
            "equipes",
            "en équipes, une semaine le matin, une semaine l'après-midi",
            List.of(shift(false, "05:00", "13:00"))),
    NIGHT("nuit", "la nuit", List.of(shift(false, "21:00", "05:00"))),
    EVENING("soir", "le soir", List.of(shift(false, "17:00", "23:00"))),
    WEEKEND("weekend", "cinq jours par semaine, un week-end sur deux compris", List.of(shift(true, "09:00", "16:30")));

    private final String key;
    private final String words;
    private final List<Map<String, Object>> shifts;

    WorkingHours(String key, String words, List<Map<String, Object>> shifts) {
        this.key = key;
        this.words = words;
        this.shifts = shifts;
    }

    static WorkingHours of(String key) {
        for (WorkingHours hours : values()) {
            if (hours.key.equals(key)) {
                return hours;
            }
        }
        throw new IllegalArgumentException("No such hours: " + key);
    }

    /** In French, to follow "vous travaillez". */
    public String words() {
        return words;
    }

    /** As the API takes them. */
    public List<Map<String, Object>> shifts() {
        return shifts;
    }

    private static Map<String, Object> shift(boolean weekend, String start, String end) {
        List<String> days = weekend
                ? List.of("WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
                : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
        return Map.of("days", days, "start", start, "end", end);
    }
}
