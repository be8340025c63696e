package fr.monjob.profile.cv;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The key with which a person's files are locked, as {@link CvFileStore#newPersonKey} made it. */
@Entity
@Table(name = "cv_key")
class CvKeyEntity extends PanacheEntityBase {

    @Id
    UUID personId;

    byte[] sealedKey;
}
