package fr.monjob.system.chaos;

/**
 * One place where operations must show, in the database of the service that holds it: {@code sql} gives a key and a value
 * for each thing that is there.
 */
enum View {
    ACCOUNTS("profile", "SELECT identifier, '' FROM account WHERE role = 'BENEFICIARY'"),
    PROFILES("profile", "SELECT id::text, available_from::text FROM person WHERE available_from IS NOT NULL"),
    CANDIDATES("matching", "SELECT profile_id::text, available_from::text FROM candidate"),
    WILLING_PEOPLE("insertion", "SELECT person_id::text, available_from::text FROM willing_person"),
    OFFERS("offer", "SELECT split_part(title, ' v', 1), title || ' ' || status FROM offer"),
    SEARCHED_OFFERS("matching", "SELECT split_part(title, ' v', 1), title FROM offer"),
    KNOWN_OFFERS("profile", "SELECT split_part(title, ' v', 1), title FROM known_offer WHERE open"),
    APPLICATIONS("offer", "SELECT id::text, '' FROM application"),
    STEPS("offer", """
            SELECT application_id || ' ' || state, '' FROM application_step
             WHERE state IN ('SUBMITTED', 'VIEWED', 'INTERVIEW')
            """),
    /** Of people who are there: who left is a stranger to their applications. */
    APPLICANTS("profile", "SELECT application_id::text, '' FROM applicant JOIN person ON person.id = person_id"),
    MESSAGES("offer", "SELECT text, '' FROM application_message"),
    APPLICATIONS_TOLD("notification", """
            SELECT split_part(fact, ' ', 2), '' FROM message WHERE kind = 'APPLICATION_RECEIVED'
            """),
    ANSWERS_TOLD("notification", """
            SELECT split_part(fact, ' ', 2) || ' ' || split_part(fact, ' ', 3), '' FROM message
             WHERE kind = 'APPLICATION_CHANGED' AND split_part(fact, ' ', 3) IN ('VIEWED', 'INTERVIEW')
            """),
    NOTICES_READ("notification", "SELECT id::text, '' FROM message WHERE read_at IS NOT NULL"),
    ACTIVITIES("insertion", "SELECT note, '' FROM activity WHERE application_id IS NULL"),
    ACTIVITIES_OF_APPLICATIONS("insertion", """
            SELECT application_id::text, '' FROM activity WHERE kind = 'APPLICATION' AND application_id IS NOT NULL
            """),
    CONTACT_REQUESTS("profile", "SELECT message, '' FROM contact_request");

    private final String service;
    private final String sql;

    View(String service, String sql) {
        this.service = service;
        this.sql = sql;
    }

    String service() {
        return service;
    }

    String sql() {
        return sql;
    }
}
