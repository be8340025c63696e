package fr.monjob.sample.bad.two;

import fr.monjob.insertion.sample.ForeignFact;
import fr.monjob.sample.bad.one.Person;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/people")
public class PersonDoor {
    @Inject
    ForeignFact fact;

    @GET
    @Transactional
    public List<Person> list() {
        return List.of();
    }
}
