package fr.monjob.insertion.personaldata;

import fr.monjob.privacy.PersonalRegister;
import fr.monjob.privacy.PersonalTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What insertion-service holds of a person: their way back to work. What the Département accounts for stays as somebody's,
 * so that neither a figure nor a paid hour changes.
 */
@ApplicationScoped
class InsertionRegister implements PersonalRegister {

    private static final String PERSON = "person_id = :person";
    private static final String OF_MEASURES = "measure_id IN (SELECT id FROM measure WHERE person_id = :person)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.ANSWERS,
                PersonalTable.of("willing_job", PERSON),
                PersonalTable.of("willing_person", PERSON),
                PersonalTable.of("accompanied_person", PERSON),
                PersonalTable.of("activity", PERSON),
                PersonalTable.of("shared_activity", PERSON),
                // By terms that name the person: their measure is a stranger's, of which no agreement is kept.
                PersonalTable.of("agreement_signature", OF_MEASURES).without("decided_by"),
                PersonalTable.of("measure_step", OF_MEASURES)
                        .erasedBy("UPDATE measure_step SET before = NULL WHERE " + OF_MEASURES),
                PersonalTable.of("measure_funding", OF_MEASURES).notErased(),
                PersonalTable.of("measure", PERSON).erasedBy("""
                        UPDATE measure SET person_id = :stranger, purpose = NULL WHERE person_id = :person
                        """),
                PersonalTable.of("pass_change", "pass_id IN (SELECT id FROM pass_iae WHERE person_id = :person)")
                        .notErased(),
                PersonalTable.unlinked("pass_iae", "person_id"),
                PersonalTable.of(
                                "participant_public",
                                "participant_id IN (SELECT id FROM participant WHERE person_id = :person)")
                        .notErased(),
                PersonalTable.unlinked("participant", "person_id"),
                PersonalTable.unlinked("hours_entry", "person_id"),
                PersonalTable.unlinked("claimed_month", "person_id"),
                PersonalTable.unlinked("return_to_employment", "profile_id"),
                PersonalTable.unlinked("told_return", "person_id"));
    }
}
