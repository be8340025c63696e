package fr.monjob.insertion.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.privacy.PersonalRecords;
import fr.monjob.privacy.PersonalRegister;
import fr.monjob.privacy.PersonalTable;
import fr.monjob.testkit.database.TablesOfPeople;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A table that is forgotten here is a person who is not forgotten. */
@QuarkusTest
@WithStack
class InsertionRegisterTest {

    @Inject
    PersonalRegister register;

    @Inject
    PersonalRecords records;

    @Inject
    DataSource database;

    @Test
    void namesEveryTableOfPeople() {
        assertThat(register.tables()).extracting(PersonalTable::table).containsAll(TablesOfPeople.in(database));
    }

    @Test
    void whoIsUnknownHasNothing() {
        UUID nobody = UUID.randomUUID();

        assertThat(records.read(nobody)).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().<Integer>call(() -> records.erase(nobody)))
                .isZero();
    }
}
