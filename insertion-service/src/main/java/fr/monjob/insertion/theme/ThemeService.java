package fr.monjob.insertion.theme;

import fr.monjob.insertion.count.ShownCount;
import fr.monjob.insertion.nearby.WillingPeople;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.theme.ThemeConfig.Theme;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Themed entrances to the same offers, people and trainings. */
@Startup
@ApplicationScoped
class ThemeService {

    private final ThemeConfig config;
    private final WillingPeople people;
    private final Clock clock;

    ThemeService(ThemeConfig config, WillingPeople people, Clock clock) {
        this.config = config;
        this.people = people;
        this.clock = clock;
    }

    /** A theme with a job that there is not, or a training for a job of another theme, starts nothing. */
    @PostConstruct
    void check() {
        config.themes().forEach((key, theme) -> {
            theme.romeCodes().forEach(code -> {
                if (RomeCatalogue.load().findJob(code).isEmpty()) {
                    throw new IllegalStateException("Theme " + key + " names an unknown job: " + code);
                }
            });
            theme.trainings().forEach((name, training) -> {
                if (!theme.romeCodes().containsAll(training.romeCodes())) {
                    throw new IllegalStateException("Training " + name + " leads out of its theme " + key);
                }
            });
        });
    }

    /** All, by their keys. */
    @Transactional
    public List<ThemeView> list() {
        return config.themes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @throws ProblemException 404 when there is none of this key */
    @Transactional
    public ThemeView get(String key) {
        Theme theme = config.themes().get(key);
        if (theme == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return view(key, theme);
    }

    private ThemeView view(String key, Theme theme) {
        int interested = people.countLookingFor(theme.romeCodes().stream()
                .map(code -> RomeCatalogue.load().currentCode(code))
                .toList());
        return new ThemeView(
                key,
                theme.title(),
                theme.about(),
                theme.romeCodes().stream().map(ThemeService::job).toList(),
                ShownCount.of(interested),
                theme.trainings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> training(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private ThemeView.Training training(String key, ThemeConfig.Training training) {
        LocalDate today = FrenchDay.today(clock);
        return new ThemeView.Training(
                key,
                training.title(),
                training.provider(),
                training.romeCodes(),
                training.sessions().orElse(List.of()).stream()
                        .filter(first -> !first.isBefore(today))
                        .sorted()
                        .toList());
    }

    private static ThemeView.Job job(String code) {
        RomeJob job = RomeCatalogue.load().findJob(code).orElseThrow();
        return new ThemeView.Job(code, job.label(), "/api/v1/offers?romeCode=" + code);
    }
}
