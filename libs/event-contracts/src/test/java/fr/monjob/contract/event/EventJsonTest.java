package fr.monjob.contract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.contract.offer.EmployerStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    @Test
    void passesOverFieldsOfANewerWriter() {
        EmployerStanding read =
                EventJson.read("{\"kind\":\"ACI\",\"founded\":{\"year\":[1999]}}", EmployerStanding.class);

        assertThat(read.kind()).isEqualTo("ACI");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(EventJson.write(new EmployerStanding(null, null, "A", null, null)))
                .isEqualTo("{\"companyName\":\"A\"}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null", "{", "[]", "\"secret\"", "{\"employerId\":\"secret\"}"})
    void saysWhereItIsUnreadableAndNeverWhatItSays(String json) {
        assertThatThrownBy(() -> EventJson.read(json, EmployerStanding.class))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("EmployerStanding")
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }
}
