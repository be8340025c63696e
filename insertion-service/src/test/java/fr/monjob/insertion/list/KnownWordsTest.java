package fr.monjob.insertion.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.vocabulary.ContractType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWordsTest {

    @ParameterizedTest
    @CsvSource({
        "CONTRAT_AIDE, CONTRAT_AIDE",
        "Contrat aidé, CONTRAT_AIDE",
        "contrat-aide, CONTRAT_AIDE",
        "' Intérim ', INTERIM",
        "cdi, CDI"
    })
    void eachIsReadByItsNameOrItsCode(String typed, ContractType contract) {
        assertThat(ContractWords.CONTRACTS.read(typed)).contains(contract);
    }

    @Test
    void anUnknownWordIsAnsweredWithTheFrenchNames() {
        assertThat(ContractWords.CONTRACTS.read("CD")).isEmpty();
        assertThat(ContractWords.CONTRACTS.unknown("Contrat inconnu"))
                .isEqualTo("Contrat inconnu ; possibles : CDI, CDD, CDDI, intérim, contrat aidé, alternance, PMSMP.");
    }
}
