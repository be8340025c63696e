package fr.monjob.demo.employer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.territory.Territory;
import fr.monjob.demo.work.Trades;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EconomyTest {

    private final List<Employer> employers = Economy.of(62, DemoSize.of(1), Territory.of("62"), Trades.load());

    @Test
    void everySiretPassesTheCheckAndIsNobodys() {
        List<String> sirets = IntStream.range(0, 20_000).mapToObj(Siret::of).toList();
        assertThat(sirets)
                .doesNotHaveDuplicates()
                .allMatch(siret -> siret.matches("0\\d{8}0001\\d"))
                .allMatch(EconomyTest::passesLuhn)
                .allMatch(siret -> passesLuhn(siret.substring(0, 9)));
    }

    @Test
    void theCheckTellsAWrongDigit() {
        assertThat(passesLuhn("73282932000074")).isTrue();
        assertThat(passesLuhn("73282932000075")).isFalse();
    }

    @Test
    void allKindsAreThereAndMostAreVerified() {
        assertThat(employers).hasSize(300);
        assertThat(employers.stream().map(employer -> employer.kind().name()).distinct())
                .containsExactlyInAnyOrder(
                        "ENTREPRISE", "EI", "AI", "ACI", "ETTI", "EITI", "GEIQ", "COLLECTIVITE", "ASSOCIATION");
        assertThat(employers)
                .filteredOn(employer -> employer.standing() == Standing.PENDING)
                .hasSize(30);
        assertThat(employers)
                .filteredOn(employer -> employer.standing() == Standing.REFUSED)
                .hasSize(5);
    }

    @Test
    void aSmallDemoHasAllKindsToo() {
        List<Employer> few = Economy.of(62, DemoSize.of(0.02), Territory.of("62"), Trades.load());
        assertThat(few.stream().map(employer -> employer.kind().name()).distinct())
                .hasSize(9);
    }

    @Test
    void namesAndAddressesAreTheirOwn() {
        assertThat(employers)
                .extracting(Employer::companyName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 150);
        assertThat(employers)
                .extracting(Employer::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith(".fr.example"));
        assertThat(employers).extracting(Employer::phone).allMatch(phone -> phone.startsWith("01 99 00"));
        assertThat(employers).extracting(Employer::siret).doesNotHaveDuplicates();
    }

    /** Written otherwise than the generator: from the left, digit by digit. */
    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            boolean doubled = (digits.length() - i) % 2 == 0;
            sum += doubled ? digit / 5 + digit * 2 % 10 : digit;
        }
        return sum % 10 == 0;
    }
}
