package fr.monjob.insertion.theme;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Themed entrances to the same offers, people and trainings: a further one is a few more lines of configuration. */
@ConfigMapping(prefix = "monjob.themes")
public interface ThemeConfig {

    /** By their keys. */
    @WithParentName
    Map<String, Theme> themes();

    /** One of them. */
    interface Theme {

        String title();

        /** A sentence or two for who comes to the page. */
        String about();

        /** Its jobs. */
        List<String> romeCodes();

        /** Its trainings, by keys of their own. */
        Map<String, Training> trainings();
    }

    /** A training. */
    interface Training {

        String title();

        /** Who gives it. */
        String provider();

        /** The jobs that it leads to, all of them of the theme. */
        List<String> romeCodes();

        /** First days of its sessions. */
        Optional<List<LocalDate>> sessions();
    }
}
