package fr.monjob.messaging.inbox;

import java.sql.SQLException;

/** The database failed or refused a statement on the inbox. */
public class InboxException extends RuntimeException {

    InboxException(String message, SQLException cause) {
        super(message, cause);
    }
}
