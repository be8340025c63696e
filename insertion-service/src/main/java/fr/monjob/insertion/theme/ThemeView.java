package fr.monjob.insertion.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A themed entrance.
 *
 * @param peopleInterested published people who look for one of its jobs; null when they are fewer than five
 * @param trainings        with the sessions that are still to come
 */
public record ThemeView(
        String key,
        String title,
        String about,
        List<Job> jobs,
        @JsonInclude(JsonInclude.Include.ALWAYS) Integer peopleInterested,
        List<Training> trainings) {

    /** @param offers where its published offers are found */
    public record Job(String romeCode, String label, String offers) {}

    /** @param sessions first days, the nearest first; none when none is planned */
    public record Training(
            String key, String title, String provider, List<String> romeCodes, List<LocalDate> sessions) {}
}
