package fr.monjob.demo.run;

import fr.monjob.demo.http.Caller;
import fr.monjob.demo.plan.Advisor;
import java.util.List;
import java.util.Map;

/** The people of the Département who work with the platform. */
final class Staff {

    /** Opened last of all: who can log in to it finds a complete demo. */
    static final String FACILITATOR = "facilitation@departement.fr.example";

    private final Session session;
    private final Caller administrator;

    Staff(Session session, Caller administrator) {
        this.session = session;
        this.administrator = administrator;
    }

    /** Opens an account for each advisor. */
    void openAdvisors() {
        List<Advisor> advisors = session.plan().advisors();
        // One by one: the first one tells a later run that this one has begun.
        open(
                "ADVISOR",
                advisors.get(0).email(),
                advisors.get(0).givenName(),
                advisors.get(0).familyName());
        advisors.subList(1, advisors.size())
                .forEach(advisor -> open("ADVISOR", advisor.email(), advisor.givenName(), advisor.familyName()));
    }

    /** Opens the facilitator's account: the demo is complete. */
    void openFacilitator() {
        open("FACILITATOR", FACILITATOR, "Maud", "Wattrelune");
    }

    private void open(String role, String identifier, String given, String family) {
        administrator.step(
                "/admin/accounts",
                Map.of(
                        "role", role,
                        "identifier", identifier,
                        "password", session.password(),
                        "givenName", given,
                        "familyName", family));
    }
}
