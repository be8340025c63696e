package fr.monjob.privacy;

import fr.monjob.messaging.erased.ErasedPeople;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets go of what the register names. */
@DefaultBean
@ApplicationScoped
class RegisterEraser implements PersonEraser {

    private final ErasedPeople erased;
    private final PersonalRecords records;

    RegisterEraser(ErasedPeople erased, PersonalRecords records) {
        this.erased = erased;
        this.records = records;
    }

    @Override
    public int erase(UUID person) {
        erased.add(person);
        return records.erase(person);
    }
}
