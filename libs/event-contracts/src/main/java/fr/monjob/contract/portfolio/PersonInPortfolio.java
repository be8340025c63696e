package fr.monjob.contract.portfolio;

import fr.monjob.contract.person.AboutPerson;
import java.util.UUID;

/** Which advisor accompanies a person; nobody has two. Its key is the person's id. */
public record PersonInPortfolio(UUID personId, UUID advisorId) implements AboutPerson {

    @Override
    public UUID profileId() {
        return personId;
    }
}
