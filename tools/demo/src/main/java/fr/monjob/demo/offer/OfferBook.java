package fr.monjob.demo.offer;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.chance.Dice;
import fr.monjob.demo.chance.Weighted;
import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.offer.Offer.Fate;
import fr.monjob.demo.work.Trade;
import fr.monjob.demo.work.WorkingHours;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.rome.RomeCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the offers up. For one thread. */
public final class OfferBook {

    private static final RomeCatalogue ROME = RomeCatalogue.load();
    private static final int NEW_PERCENT = 6;
    private static final int WITHDRAWN_PERCENT = 4;
    private static final int DRAFT_PERCENT = 4;

    private final Dice dice;
    private final OfferText text;
    private final LocalDate today;

    private OfferBook(long seed, LocalDate today) {
        this.dice = Dice.of(seed, "offers");
        this.text = new OfferText(dice);
        this.today = today;
    }

    /**
     * The offers of these employers; those who are not verified have a draft each, those who are share the rest, some
     * with one offer and some with many.
     */
    public static List<Offer> of(long seed, DemoSize size, List<Employer> employers, LocalDate today) {
        OfferBook book = new OfferBook(seed, today);
        List<Employer> by = book.authors(size, employers);
        List<Fate> fates = book.fates(by);
        return IntStream.range(0, by.size())
                .mapToObj(i -> book.offer(i, by.get(i), fates.get(i)))
                .toList();
    }

    private List<Employer> authors(DemoSize size, List<Employer> employers) {
        List<Employer> verified = employers.stream()
                .filter(employer -> employer.standing() == Standing.VERIFIED)
                .toList();
        List<Employer> by = new ArrayList<>(employers);
        Map<Employer, Integer> busy = new LinkedHashMap<>();
        verified.forEach(employer -> busy.put(employer, dice.pick(List.of(1, 1, 2, 3, 4, 6, 9))));
        Weighted<Employer> more = Weighted.of(verified, busy::get);
        while (by.size() < size.offers()) {
            by.add(more.pick(dice));
        }
        return by;
    }

    private List<Fate> fates(List<Employer> by) {
        int all = by.size();
        List<Fate> fates = new ArrayList<>(Collections.nCopies(Math.max(2, all * NEW_PERCENT / 100), Fate.NEW));
        fates.addAll(Collections.nCopies(all * WITHDRAWN_PERCENT / 100, Fate.WITHDRAWN));
        fates.addAll(Collections.nCopies(all * DRAFT_PERCENT / 100, Fate.DRAFT));
        fates.addAll(Collections.nCopies(all - fates.size(), Fate.PUBLISHED));
        List<Fate> mixed = dice.shuffled(fates);
        return IntStream.range(0, all)
                .mapToObj(i -> by.get(i).standing() == Standing.VERIFIED ? mixed.get(i) : Fate.DRAFT)
                .toList();
    }

    private Offer offer(int number, Employer employer, Fate fate) {
        Trade trade = Weighted.of(employer.trades(), Trade::offered).pick(dice);
        WorkingHours hours = dice.pick(trade.hours());
        String contract = employer.kind().contract(dice);
        double weekly = weeklyHours(employer, contract);
        boolean licence =
                trade.licence() != null && dice.percent(trade.licence().equals("B") ? 25 : 100);
        Commune place = dice.pick(employer.workplaces());
        List<String> skills = skills(trade);
        int openings = dice.pick(List.of(1, 1, 1, 1, 2, 2, 3, 5));
        LocalDate expires = dice.percent(8) ? today.plusDays(dice.between(2, 6)) : null;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", text.title(trade));
        body.put("description", text.description(employer, trade, hours, licence));
        body.put("romeCode", trade.romeCode());
        body.put("contractType", contract);
        body.put("weeklyHours", weekly);
        body.put("startDate", today.plusDays(dice.between(1, 45)).toString());
        body.put("durationMonths", duration(contract));
        body.put("location", Map.of("communeCode", place.code()));
        body.put("skills", weighed(skills));
        body.put("drivingLicence", licence ? trade.licence() : null);
        body.put("shifts", dice.percent(70) ? hours.shifts() : null);
        body.put("salary", Pay.of(contract, weekly, employer.kind().isInsertion(), dice));
        body.put("openings", openings);
        body.put("expiresOn", expires == null ? null : expires.toString());
        return new Offer(number, employer, trade, place, contract, skills, expires, openings, fate, body);
    }

    /** 26 hours are usual in a chantier d'insertion, 20 in a contrat aidé; work at people's homes is often part-time. */
    private double weeklyHours(Employer employer, String contract) {
        return switch (contract) {
            case "CDDI" -> employer.kind().name().equals("EI") ? dice.pick(List.of(30, 35, 35)) : 26;
            case "CONTRAT_AIDE" -> dice.pick(List.of(20, 20, 26, 30));
            default ->
                employer.sector().key().equals("aide")
                                || employer.sector().key().equals("proprete")
                        ? dice.pick(List.of(20, 24, 25.5, 28, 30, 35)).doubleValue()
                        : dice.pick(List.of(35, 35, 35, 35, 39, 30));
        };
    }

    private Integer duration(String contract) {
        return switch (contract) {
            case "CDI" -> null;
            case "CDDI" -> dice.pick(List.of(4, 6, 6, 12));
            case "ALTERNANCE" -> dice.pick(List.of(12, 18, 24));
            case "PMSMP" -> 1;
            case "CONTRAT_AIDE" -> dice.pick(List.of(9, 10, 12));
            default -> dice.between(1, 9);
        };
    }

    private List<String> skills(Trade trade) {
        return dice.some(ROME.findJob(trade.romeCode()).orElseThrow().usualSkills(), dice.between(2, 6));
    }

    private static List<Map<String, String>> weighed(List<String> skills) {
        return IntStream.range(0, skills.size())
                .mapToObj(i -> Map.of("code", skills.get(i), "weight", i < 2 ? "ESSENTIAL" : "USEFUL"))
                .toList();
    }
}
