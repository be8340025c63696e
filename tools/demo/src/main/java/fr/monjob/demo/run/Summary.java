package fr.monjob.demo.run;

import fr.monjob.demo.DemoOptions;
import fr.monjob.demo.balance.BalanceDesk;
import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.history.Application;
import fr.monjob.demo.offer.Offer;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.plan.Departement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was made, and whose accounts to try. */
final class Summary {

    private final Departement plan;
    private final ContactDesks contacts;
    private final Showcase showcase;
    private final DemoOptions options;

    Summary(Session session, ContactDesks contacts, Showcase showcase, DemoOptions options) {
        this.plan = session.plan();
        this.contacts = contacts;
        this.showcase = showcase;
        this.options = options;
    }

    String text() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        counts(out);
        accounts(out);
        return text.toString();
    }

    private void counts(PrintWriter out) {
        List<Application> applications = plan.applications();
        out.printf("%nMade, with the seed %d:%n", options.seed());
        out.printf(
                "  people        %,d on the Département's list, %,d with a CV online (%,d brought it as a document,"
                        + " %,d put it there themselves; who was hired is not shown any more), %d advisors%n",
                plan.people().size(),
                plan.size().cvs(),
                plan.size().documents(),
                plan.size().signUps(),
                plan.advisors().size());
        out.printf(
                "  employers     %d: %s; %s%n",
                plan.employers().size(),
                counted(plan.employers(), Employer::standing),
                counted(plan.employers(), employer -> employer.kind().name()));
        out.printf("  offers        %,d: %s%n", plan.offers().size(), counted(plan.offers(), Offer::fate));
        out.printf("  applications  %,d: %s%n", applications.size(), counted(applications, Application::state));
        out.printf("  hires         by month of the first day: %s%n", hiresByMonth());
        out.printf(
                "  contacts      %d asked, %d accepted, %d declined%n",
                contacts.asked(), contacts.accepted(), contacts.declined());
    }

    private void accounts(PrintWriter out) {
        Employer busy = showcase.employer();
        Employer pending = plan.employers().stream()
                .filter(employer -> employer.standing() == Standing.PENDING)
                .findFirst()
                .orElseThrow();
        Person person = showcase.person();
        long own = plan.people().stream().filter(each -> each.advisor() == 0).count();
        long waiting = plan.employers().stream()
                .filter(employer -> employer.standing() == Standing.PENDING)
                .count();
        out.printf("%nAccounts to try; the password of all but the administrator is: %s%n", options.password());
        account(out, "ADMIN", options.adminEmail(), "the accounts and the advisors (password: as `./monjob up` said)");
        account(
                out,
                "ADVISOR",
                plan.advisors().get(0).email(),
                own + " people in the portfolio, " + waiting + " employers to verify, the dashboard");
        account(out, "FACILITATOR", Staff.FACILITATOR, "the dashboard");
        account(
                out,
                "FACILITATOR",
                BalanceDesk.FIRST_FACILITATOR,
                "programmes of 2022 with their lots, people and hours; the colleges; the dashboard");
        account(
                out,
                "EMPLOYER",
                busy.email(),
                busy.companyName() + ", " + busy.seat().name() + ": "
                        + (showcase.findsCandidates(busy) ? "offers with candidates, " : "")
                        + showcase.applicationsTo(busy) + " applications");
        account(out, "EMPLOYER", pending.email(), pending.companyName() + ": waits for verification, has a draft");
        account(
                out,
                "BENEFICIARY",
                person.email(),
                person.givenName() + " " + person.familyName() + ", "
                        + person.trade().doer(person.woman()) + ", "
                        + person.home().name() + ": "
                        + (showcase.findsOffers(person) ? "offers that fit, " : "")
                        + showcase.applicationsOf(person) + " applications");
    }

    private static void account(PrintWriter out, String role, String identifier, String finds) {
        out.printf("  %-12s %-46s %s%n", role, identifier, finds);
    }

    private Map<String, Long> hiresByMonth() {
        return plan.applications().stream()
                .filter(Application::isHire)
                .map(each -> each.steps().get(each.steps().size() - 1).hiredOn())
                .collect(Collectors.groupingBy(
                        day -> day.toString().substring(0, 7), TreeMap::new, Collectors.counting()));
    }

    private static <T> String counted(List<T> all, Function<T, Object> by) {
        return all.stream()
                .collect(Collectors.groupingBy(each -> by.apply(each).toString(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
