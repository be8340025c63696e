package fr.monjob.notification.personaldata;

import fr.monjob.privacy.PersonalRegister;
import fr.monjob.privacy.PersonalTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What notification-service holds of a person: what they were told, and how they want to be told. */
@ApplicationScoped
class NotificationRegister implements PersonalRegister {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.ANSWERS,
                PersonalTable.of("reminder", "draft ->> 'recipientId' = :person::text")
                        .notRead(),
                PersonalTable.of("delivery_copy", "account_id = :person").notRead(),
                PersonalTable.of("delivery", "recipient_id = :person"),
                // What their advisor was told of them leads to their profile.
                PersonalTable.of("message", "recipient_id = :person OR link = '/personnes/' || :person::text"),
                PersonalTable.of("inbox_position", "recipient_id = :person").notRead(),
                PersonalTable.of("preference", "recipient_id = :person"));
    }
}
