package fr.monjob.profile.erasure;

import fr.monjob.privacy.PersonalRegister;
import fr.monjob.privacy.PersonalTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What profile-service holds of a person: the profile and all that came of it. */
@ApplicationScoped
class ProfileRegister implements PersonalRegister {

    private static final String PERSON = "person_id = :person";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.ANSWERS,
                // What a known device tried is gone within a day: only its proof leads from the device to the person.
                PersonalTable.of("login_attempt", """
                                subject IN (SELECT sha256(convert_to(what || identifier, 'UTF8'))
                                              FROM account, (VALUES (''), ('password reset of ')) tried (what)
                                             WHERE id = :person)
                                """).notRead(),
                PersonalTable.of("one_tap", PERSON).notRead(),
                PersonalTable.of("proposal", PERSON),
                PersonalTable.of("contact_request", PERSON),
                PersonalTable.of("applicant", PERSON),
                PersonalTable.of("portfolio_entry", PERSON),
                PersonalTable.of("consent", PERSON),
                PersonalTable.of("signed_paper", PERSON),
                PersonalTable.of("cv_upload", PERSON).notRead(),
                PersonalTable.of("cv", PERSON),
                // With it the files become unreadable, those in backups included.
                PersonalTable.of("cv_key", PERSON).notRead(),
                PersonalTable.of("candidate", "id = :person"),
                PersonalTable.of("invitation", "profile_id = :person OR used_by = :person")
                        .without("code_hash", "sealed_letter"),
                // Employers and advisors account for what they looked at; 12 months later the lines go by themselves.
                PersonalTable.of("access_log", PERSON)
                        .without("previous_hash", "hash")
                        .notErased(),
                PersonalTable.of("person", "id = :person").without("name_key"),
                PersonalTable.of("refresh_token", "session_id IN (SELECT id FROM session WHERE account_id = :person)")
                        .notRead(),
                PersonalTable.of("password_reset", "account_id = :person").notRead(),
                PersonalTable.of("recovery_code", "account_id = :person").notRead(),
                PersonalTable.of("second_factor", "account_id = :person").notRead(),
                PersonalTable.of("session", "account_id = :person"),
                PersonalTable.of("account", "id = :person").without("password_hash"));
    }
}
