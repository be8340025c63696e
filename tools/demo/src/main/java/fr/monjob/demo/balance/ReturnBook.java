package fr.monjob.demo.balance;

import java.time.LocalDate;
import java.util.List;

/**
 * The returns to employment of 2022 that other bodies know of, line by line: with the 736 that the measures of
 * {@link MeasureBook} ended in they are the 8 423 of the Pas-de-Calais. Nobody is anybody.
 */
final class ReturnBook {

    private static final int RETURNS = 8_423;
    private static final List<String> CONTRACTS = List.of("CDD", "CDI", "INTERIM", "CDD");

    private ReturnBook() {}

    static String csv() {
        StringBuilder csv = new StringBuilder("personne;embauche le;contrat;source\n");
        for (int i = 0; i < RETURNS - MeasureBook.RETURNS; i++) {
            csv.append("R-%d;%s;%s;déclarations d'embauche\n"
                    .formatted(i, LocalDate.of(2022, 1 + i % 12, 1 + i % 28), CONTRACTS.get(i % CONTRACTS.size())));
        }
        return csv.toString();
    }
}
