package fr.monjob.demo.history;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.history.Application.Step;
import fr.monjob.demo.offer.Offer;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.territory.Territory;
import fr.monjob.demo.text.Resource;
import fr.monjob.demo.work.Trade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes up the applications and hires of six months, more of them month by month. For one thread. */
public final class Histories {

    private static final int DAYS = 181;
    /** From an application to the first day of work, at the longest. */
    private static final int DAYS_TO_HIRE = 24;

    /** Nobody applies to everything: among so many of the nearest offers. */
    private static final int AMONG = 14;

    private final Dice dice;
    private final Course course;
    private final DemoSize size;
    private final LocalDate today;
    private final List<String> messages = Resource.read("history/messages.txt").lines();
    private final List<String> questions =
            Resource.read("history/questions.txt").lines();
    private final List<String> answers = Resource.read("history/answers.txt").lines();
    private final Map<Integer, Integer> openings = new HashMap<>();
    private final Set<String> made = new HashSet<>();

    public Histories(long seed, DemoSize size, LocalDate today) {
        this.dice = Dice.of(seed, "applications");
        this.course = new Course(dice, today);
        this.size = size;
        this.today = today;
    }

    /** The applications of those who have an account, to offers that were there; each person is hired once at most. */
    public List<Application> of(List<Person> people, List<Offer> offers) {
        List<Person> applicants = dice.shuffled(people.stream()
                .filter(person -> person.way() == Person.Way.BY_CODE)
                .toList());
        List<Offer> open = offers.stream()
                .filter(offer -> offer.fate() == Offer.Fate.PUBLISHED)
                .toList();
        open.forEach(offer -> openings.put(offer.number(), offer.openings()));
        List<Application> applications = new ArrayList<>();
        for (int i = 0; i < applicants.size(); i++) {
            Person person = applicants.get(i);
            List<Offer> near = near(person, open);
            if (i < size.hires()) {
                hired(person, near, open, applications);
            }
            near.stream()
                    .filter(offer -> !made.contains(Application.key(person, offer)))
                    .limit(share(i, applicants.size()))
                    .forEach(offer -> other(person, offer, applications));
        }
        return applications;
    }

    /** What the others apply for besides, so that all together make the number wanted. */
    private int share(int applicant, int applicants) {
        int others = size.applications() - size.hires();
        return others * (applicant + 1) / applicants - others * applicant / applicants;
    }

    private void hired(Person person, List<Offer> near, List<Offer> open, List<Application> applications) {
        Offer offer = near.stream()
                .filter(each -> openings.get(each.number()) > 0)
                .findFirst()
                .orElseGet(() -> open.stream()
                        .filter(each -> openings.get(each.number()) > 0)
                        .findFirst()
                        .orElseThrow());
        openings.merge(offer.number(), -1, Integer::sum);
        LocalDate day = day(DAYS_TO_HIRE);
        add(person, offer, day, course.toHire(day), applications);
    }

    private void other(Person person, Offer offer, List<Application> applications) {
        LocalDate day = day(0);
        add(person, offer, day, course.toNoHire(day), applications);
    }

    private void add(Person person, Offer offer, LocalDate day, List<Step> steps, List<Application> applications) {
        String message = dice.percent(70) ? dice.pick(messages) : null;
        Application application = new Application(person, offer, day, message, steps, thread());
        made.add(application.key());
        applications.add(application);
    }

    private List<String> thread() {
        if (!dice.percent(14)) {
            return List.of();
        }
        return dice.percent(75) ? List.of(dice.pick(questions), dice.pick(answers)) : List.of(dice.pick(questions));
    }

    /** More of them the nearer to today: the root of an even chance grows along a straight line. */
    private LocalDate day(int before) {
        return today.minusDays(before + (long) ((DAYS - before) * (1 - Math.sqrt(dice.fraction()))));
    }

    /** Offers of the person's trades first, then of their sectors, the nearest first; in mixed order. */
    private List<Offer> near(Person person, List<Offer> open) {
        return dice.shuffled(open.stream()
                .sorted(Comparator.comparingDouble(offer -> farness(person, offer)))
                .limit(AMONG)
                .toList());
    }

    private static double farness(Person person, Offer offer) {
        List<Trade> trades = person.trades();
        double strange = trades.contains(offer.trade())
                ? 0
                : trades.stream()
                                .anyMatch(trade ->
                                        trade.sector().equals(offer.trade().sector()))
                        ? 25
                        : 80;
        return strange + Territory.kilometres(person.home(), offer.place());
    }
}
