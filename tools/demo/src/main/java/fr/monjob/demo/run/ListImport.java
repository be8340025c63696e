package fr.monjob.demo.run;

import fr.monjob.demo.http.Caller;
import fr.monjob.demo.people.PeopleList;
import fr.monjob.demo.people.Person;
import java.util.List;

/** The Département's list of people, as an administrator sends it. */
final class ListImport {

    /** The door takes 20 000 at once; a slow machine would not be through with them within its minute. */
    private static final int AT_ONCE = 5_000;

    private final Session session;
    private final Caller administrator;

    ListImport(Session session, Caller administrator) {
        this.session = session;
        this.administrator = administrator;
    }

    void send() {
        List<Person> people = session.plan().people();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Person> some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            String csv = PeopleList.csv(
                    some, advisor -> session.plan().advisors().get(advisor).email());
            administrator.upload("/profiles:import", "personnes.csv", "text/csv", csv);
        }
    }
}
