package fr.monjob.matching.personaldata;

import fr.monjob.privacy.PersonalRegister;
import fr.monjob.privacy.PersonalTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What matching-service holds of a person: the card that employers find, who asked them and to what they applied. */
@ApplicationScoped
class MatchingRegister implements PersonalRegister {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.ANSWERS,
                PersonalTable.of("candidate_alert", "profile_id = :person").notRead(),
                PersonalTable.of("candidate_skill", "profile_id = :person"),
                PersonalTable.of("candidate_wish", "profile_id = :person"),
                PersonalTable.of("candidate", "profile_id = :person"),
                PersonalTable.of("accompanied_person", "person_id = :person"),
                PersonalTable.of("contact_index", "profile_id = :person"),
                PersonalTable.of("applied_offer", "profile_id = :person"));
    }
}
