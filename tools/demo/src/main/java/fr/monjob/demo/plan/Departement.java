package fr.monjob.demo.plan;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.employer.Economy;
import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.history.Application;
import fr.monjob.demo.history.Histories;
import fr.monjob.demo.offer.Offer;
import fr.monjob.demo.offer.OfferBook;
import fr.monjob.demo.people.Names;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.people.Population;
import fr.monjob.demo.territory.Territory;
import fr.monjob.demo.work.CvText;
import fr.monjob.demo.work.Trades;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that the demo makes up before it asks the product for anything: the same seed, size and day give the same.
 *
 * @param cvs the text of each person's CV, empty for who brings no document
 */
public record Departement(
        DemoSize size,
        List<Advisor> advisors,
        List<Person> people,
        List<String> cvs,
        List<Employer> employers,
        List<Offer> offers,
        List<Application> applications) {

    /** The Pas-de-Calais. */
    private static final String CODE = "62";

    /** Makes it up. */
    public static Departement of(long seed, DemoSize size, LocalDate today) {
        Territory territory = Territory.of(CODE);
        Trades trades = Trades.load();
        List<Person> people = Population.of(seed, size, territory, trades, today);
        List<Employer> employers = Economy.of(seed, size, territory, trades);
        List<Offer> offers = OfferBook.of(seed, size, employers, today);
        CvText text = new CvText(seed, trades, territory, today);
        Set<Integer> documents = documents(size, people);
        List<String> cvs = people.stream()
                .map(person -> documents.contains(person.number()) ? text.of(person) : "")
                .toList();
        List<Application> applications = new Histories(seed, size, today).of(people, offers);
        return new Departement(size, advisors(seed, size), people, cvs, employers, offers, applications);
    }

    /** The numbers of those who bring their CV as a document: who has an account, and some of the others everywhere. */
    private static Set<Integer> documents(DemoSize size, List<Person> people) {
        Set<Integer> with = new HashSet<>();
        int onPaper = size.documents() - size.signUps();
        long seen = 0;
        for (Person person : people) {
            if (person.way() == Person.Way.BY_CODE) {
                with.add(person.number());
            } else if (person.way() == Person.Way.ON_PAPER) {
                long others = size.cvs() - size.signUps();
                if ((seen + 1) * onPaper / others > seen * onPaper / others) {
                    with.add(person.number());
                }
                seen++;
            }
        }
        return with;
    }

    private static List<Advisor> advisors(long seed, DemoSize size) {
        Dice dice = Dice.of(seed, "advisors");
        Names names = Names.load();
        return IntStream.rangeClosed(1, size.advisors())
                .mapToObj(number -> new Advisor(
                        names.given(dice.percent(70), dice),
                        names.family(dice),
                        "conseil%03d@departement.fr.example".formatted(number)))
                .toList();
    }

    /** The text of this person's CV; empty when they bring no document. */
    public String cvOf(Person person) {
        return cvs.get(person.number());
    }

    /** Whether a place of this offer is free when all hires are done. */
    public boolean hasRoom(Offer offer) {
        long hires = applications.stream()
                .filter(each -> each.isHire() && each.offer().number() == offer.number())
                .count();
        return hires < offer.openings();
    }

    /** Those of an advisor, who bring a CV or sign up. */
    public List<Person> listPeopleOf(int advisor, Person.Way way) {
        return people.stream()
                .filter(person -> person.advisor() == advisor && person.way() == way)
                .toList();
    }
}
