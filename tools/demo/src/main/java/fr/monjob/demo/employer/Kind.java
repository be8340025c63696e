package fr.monjob.demo.employer;

import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.chance.Weighted;
import fr.monjob.demo.text.Resource;
import java.util.List;

/**
 * A kind of employer.
 *
 * @param name         as the API has it
 * @param count        how many of 300 are of this kind
 * @param sectors      keys; one that stands there twice is twice as likely
 * @param names        patterns of names
 * @param presentation how its offers begin
 */
public record Kind(
        String name,
        int count,
        List<String> sectors,
        List<String> names,
        String presentation,
        List<ContractShare> contracts) {

    /** @param type of contract, as the API has it */
    record ContractShare(String type, int weight) {

        static ContractShare parse(String text) {
            String[] parts = text.split(" ");
            return new ContractShare(parts[0], Integer.parseInt(parts[1]));
        }
    }

    /** The kinds of {@code employer/kinds.txt}. */
    public static List<Kind> load() {
        return Resource.read("employer/kinds.txt").entries().stream()
                .map(entry -> new Kind(
                        entry.head(),
                        entry.number("nombre"),
                        entry.list("secteurs"),
                        entry.list("noms"),
                        entry.get("presentation"),
                        entry.list("contrats").stream()
                                .map(ContractShare::parse)
                                .toList()))
                .toList();
    }

    /** A type of contract that this kind offers. */
    public String contract(Dice dice) {
        return Weighted.of(contracts, ContractShare::weight).pick(dice).type();
    }

    /** Whether it is one of the structures of insertion by economic activity, whose pay is the minimum wage. */
    public boolean isInsertion() {
        return List.of("EI", "AI", "ACI", "ETTI", "EITI").contains(name);
    }
}
