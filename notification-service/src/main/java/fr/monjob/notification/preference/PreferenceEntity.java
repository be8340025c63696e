package fr.monjob.notification.preference;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one reader has chosen; no row, no choice. */
@Entity
@Table(name = "preference")
class PreferenceEntity extends PanacheEntityBase {

    @Id
    UUID recipientId;

    /** 0 when the row is made, then one more with every change. */
    long version;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Preference> choices;
}
