package fr.monjob.insertion.list;

import fr.monjob.contract.vocabulary.ContractType;

/** What contracts are called in a list. */
public final class ContractWords {

    public static final KnownWords<ContractType> CONTRACTS = KnownWords.of(ContractType.class, ContractWords::french);

    private ContractWords() {}

    private static String french(ContractType contract) {
        return switch (contract) {
            case CDI, CDD, CDDI, PMSMP -> contract.name();
            case INTERIM -> "intérim";
            case CONTRAT_AIDE -> "contrat aidé";
            case ALTERNANCE -> "alternance";
        };
    }
}
