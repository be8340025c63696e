package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
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
    private final Letters letters;

    /** @param letters where the codes go that the list gets */
    ListImport(Session session, Caller administrator, Letters letters) {
        this.session = session;
        this.administrator = administrator;
        this.letters = letters;
    }

    void send() {
        List<Person> people = session.plan().people();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Person> some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            String csv = PeopleList.csv(
                    some, advisor -> session.plan().advisors().get(advisor).email());
            JsonNode made = administrator.upload("/profiles:import", "personnes.csv", "text/csv", csv);
            letters.add(
                    administrator.getText("/invitations/" + made.get("batchId").textValue() + "/letters.csv"));
        }
    }
}
