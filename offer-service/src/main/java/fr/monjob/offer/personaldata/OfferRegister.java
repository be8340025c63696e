package fr.monjob.offer.personaldata;

import fr.monjob.privacy.PersonalRegister;
import fr.monjob.privacy.PersonalTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What offer-service holds of a person: their applications. That somebody applied, was hired or not stays: places are filled
 * and employers answer at their rate.
 */
@ApplicationScoped
class OfferRegister implements PersonalRegister {

    private static final String OWN = "SELECT id FROM application WHERE profile_id = :person";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.ANSWERS,
                PersonalTable.of("application_message", "application_id IN (" + OWN + ")"),
                PersonalTable.of("application_step", "application_id IN (" + OWN + ")")
                        .notErased(),
                PersonalTable.of("application", "profile_id = :person").erasedBy("""
                        UPDATE application SET profile_id = :stranger, message = NULL, cv_id = NULL
                         WHERE profile_id = :person
                        """));
    }
}
