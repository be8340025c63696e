package fr.monjob.demo.run;

import fr.monjob.demo.DemoOptions;
import fr.monjob.demo.balance.BalanceDesk;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.http.Gateway;
import fr.monjob.demo.people.Person.Way;
import fr.monjob.demo.plan.Departement;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;

/** Fills a running product, phase by phase, in the order in which it would have filled itself. */
public final class Demo {

    /** The day that the product goes by, and the demo with it. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int WORKERS = 6;

    private final DemoOptions options;
    private final Gateway gateway;
    private final PrintStream out;
    private final LocalDate today = LocalDate.now(PARIS);

    public Demo(DemoOptions options, PrintStream out) {
        this.options = options;
        this.gateway = new Gateway(options.gateway());
        this.out = out;
    }

    /** Fills the product, unless a demo is there. @return whether it is filled now */
    public boolean run() {
        Caller administrator = gateway.newCaller().logIn(options.adminEmail(), options.adminPassword());
        if (administrator.canLogIn(Staff.FACILITATOR, options.password())) {
            out.println("The demo is there already: nothing was changed.");
            new AccountsFile(options.accounts()).copyTo(out);
            return true;
        }
        out.printf("Making up the Département, seed %d…%n", options.seed());
        Departement plan = Departement.of(options.seed(), options.size(), today);
        if (administrator.canLogIn(plan.advisors().get(0).email(), options.password())) {
            out.println("A demo was begun here and did not end. Start it on a fresh product: another MONJOB_DIR.");
            return false;
        }
        StackCpu cpu = new StackCpu(options.pids());
        try (Crew crew = new Crew(WORKERS)) {
            fill(new Session(plan, gateway, crew, options.password()), administrator, cpu);
        }
        return true;
    }

    private void fill(Session session, Caller administrator, StackCpu cpu) {
        PhaseLog phases = new PhaseLog(gateway.traffic(), cpu, out);
        Staff staff = new Staff(session, administrator);
        Letters letters = new Letters();
        EmployerDesks employers = new EmployerDesks(session);
        OfferDesks offers = new OfferDesks(session, employers);
        SignUps people = new SignUps(session);
        AdvisorDesks advisors = new AdvisorDesks(session, people, letters, today);
        ApplicationDesks applications = new ApplicationDesks(session, people, employers, offers, today);
        ContactDesks contacts = new ContactDesks(session, employers, offers, people);
        LastWord lastWord = new LastWord(session, employers, offers, cpu);

        try {
            phases.run("advisors get accounts and their list of people, employers register", () -> {
                ListImport list = new ListImport(session, administrator, letters);
                CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> {
                    staff.openAdvisors();
                    list.send();
                });
                employers.register();
                sent.join();
            });
            phases.run("advisors verify employers", employers::verify);
            phases.run("employers write and publish offers", offers::write);
            phases.run("advisors take in CVs and signatures", advisors::takeInPaper);
            phases.run("people sign up with their codes", advisors::handOutCodes);
            phases.run("people apply", applications::apply);
            phases.run("employers answer and hire", applications::answer);
            phases.run("(until the search finds them)", () -> lastWord.awaitPeople(Way.ON_PAPER));
            phases.run("employers ask for contact", contacts::ask);
            phases.run("people answer", () -> contacts.answer(options.seed()));
            phases.run("employers publish this week's offers", offers::publishNew);
            phases.run("(until everybody is told)", () -> {
                try (Caller advisor =
                        session.logIn(session.plan().advisors().get(0).email())) {
                    lastWord.awaitAll(advisor, today);
                }
            });
            phases.run(
                    "the Département brings its year 2022",
                    () -> new BalanceDesk(administrator, session.password(), session::logIn).bring());
            staff.openFacilitator();
        } finally {
            phases.print();
        }
        Showcase showcase = new Showcase(session.plan(), employers, people);
        String summary = new Summary(session, contacts, showcase, options).text();
        new AccountsFile(options.accounts()).keep(summary);
        out.print(summary);
    }
}
