package fr.monjob.demo.offer;

import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.text.Plain;
import fr.monjob.demo.text.Resource;
import fr.monjob.demo.work.Trade;
import fr.monjob.demo.work.WorkingHours;
import java.util.ArrayList;
import java.util.List;

/** Writes what an offer says, in short sentences that ask for nothing protected. For one thread. */
final class OfferText {

    private final List<String> openings = Resource.read("offer/beginners.txt").lines();
    private final List<String> access = Resource.read("offer/conditions.txt").lines();
    private final Dice dice;

    OfferText(Dice dice) {
        this.dice = dice;
    }

    String title(Trade trade) {
        return Plain.sentence(trade.bothDoers()) + (dice.percent(40) ? " (H/F)" : "");
    }

    String description(Employer employer, Trade trade, WorkingHours hours, boolean licence) {
        List<String> tasks = dice.some(trade.tasks(), dice.between(3, 4));
        List<String> sentences = new ArrayList<>();
        sentences.add(employer.companyName() + " cherche " + (trade.man().equals(trade.woman()) ? "" : "un ou une ")
                + trade.bothDoers() + " à " + employer.seat().name() + " ou dans les environs.");
        sentences.add(employer.kind()
                .presentation()
                .replace("{activite}", employer.sector().activity()));
        sentences.add("Vos missions : " + joined(tasks) + ".");
        sentences.add("Vous travaillez " + hours.words() + ".");
        sentences.add(dice.pick(openings));
        if (licence) {
            sentences.add("Le permis " + trade.licence() + " est nécessaire pour se rendre sur les lieux de travail.");
        }
        if (dice.percent(60)) {
            sentences.add(dice.pick(access));
        }
        return String.join(" ", sentences);
    }

    private static String joined(List<String> tasks) {
        return String.join(", ", tasks.subList(0, tasks.size() - 1)) + " et " + tasks.get(tasks.size() - 1);
    }
}
