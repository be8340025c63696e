package fr.monjob.profile.accesslog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One look at a person's data. Its place in the chain and the hashes are the database's, and not read here. */
@Entity
@Immutable
@Table(name = "access_log")
class AccessLogEntity extends PanacheEntityBase {

    @Id
    UUID id;

    UUID personId;
    UUID accountId;
    String role;

    /** Null for somebody who is no employer. */
    UUID employerId;

    /** The name of the employer, or null. */
    String organisation;

    @Enumerated(EnumType.STRING)
    AccessReason reason;

    UUID subjectId;
    String subjectTitle;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<ShownField> fields;

    /** The request that looked, as it stands in the services' logs. */
    String requestId;

    Instant at;
}
