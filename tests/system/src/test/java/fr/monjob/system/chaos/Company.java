package fr.monjob.system.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An employer who drafts, rewrites, publishes and withdraws offers, answers who applied and asks for contacts. */
final class Company implements Actor {

    private static final int OFFERS = 8;

    private final Town town;
    private final Random dice;
    private final Visitor visitor;
    private final Place place;
    private final List<Offer> offers = new ArrayList<>();

    /** One offer that is not withdrawn. */
    private static final class Offer {
        private final String name;
        private String id;
        private String etag;
        private int edition = 1;
        private boolean published;

        Offer(String name) {
            this.name = name;
        }

        String title() {
            return name + " v" + edition;
        }
    }

    /** Registers and has itself verified, before any fault. */
    Company(Town town, Random dice, Visitor advisor) {
        this.town = town;
        this.dice = dice;
        int number = town.nextNumber();
        place = Place.of(number);
        visitor = new Visitor(town, "employeur" + number + "@chaos.example", Visitor.PASSWORD);
        visitor.register("EMPLOYER", ",\"siret\":\"73282932000074\",\"companyName\":\"Bati " + number + "\"");
        String id = "";
        while (id.isEmpty()) {
            id = visitor.get("/employers/me").text("id");
        }
        advisor.post("/employers/" + id + "/verification", "{\"decision\":\"VERIFIED\"}");
    }

    @Override
    public void act() {
        int chance = dice.nextInt(1_000);
        if (offers.size() < OFFERS && (offers.isEmpty() || chance < 100)) {
            draft();
        } else if (offers.isEmpty()) {
            return;
        } else if (chance < 700) {
            edit(any());
        } else if (chance < 800) {
            publish(any());
        } else if (chance < 840) {
            withdraw(any());
        } else if (chance < 940) {
            answer(any());
        } else {
            askContact(any());
        }
    }

    private Offer any() {
        return offers.get(dice.nextInt(offers.size()));
    }

    private void draft() {
        Offer offer = new Offer("Poste %06d".formatted(town.nextNumber()));
        Answer drafted = visitor.post("/offers", words(offer));
        if (drafted.status() == 201) {
            offer.id = drafted.text("id");
            offer.etag = drafted.etag();
            offers.add(offer);
            town.journal().acknowledged(Operation.DRAFT, offer.name, offer.title());
        }
    }

    private void edit(Offer offer) {
        if (offer.etag == null) {
            offer.etag = visitor.get("/offers/" + offer.id).etag();
        }
        if (offer.etag == null) {
            return;
        }
        offer.edition++;
        Answer edited = visitor.put("/offers/" + offer.id, words(offer), offer.etag);
        if (edited.status() == 412) {
            Answer now = visitor.get("/offers/" + offer.id);
            edited = edited.unsure() && now.text("title").equals(offer.title()) ? now : edited;
            offer.etag = now.etag();
        }
        if (edited.status() == 200) {
            offer.etag = edited.etag();
            town.journal().acknowledged(Operation.EDIT, offer.name, offer.title());
        }
    }

    private void publish(Offer offer) {
        if (!offer.published
                && visitor.post("/offers/" + offer.id + "/publish", "").isDone(200, 422)) {
            offer.published = true;
            offer.etag = null;
            town.journal().acknowledged(Operation.PUBLISH, offer.name, "");
            town.show(offer.id);
        }
    }

    private void withdraw(Offer offer) {
        if (visitor.post("/offers/" + offer.id + "/withdraw", "").isDone(200, 422)) {
            offers.remove(offer);
            town.journal().acknowledged(Operation.WITHDRAW, offer.name, "");
        }
    }

    private void answer(Offer offer) {
        for (JsonNode application : visitor.get("/offers/" + offer.id + "/applications?limit=10")
                .body()
                .path("items")) {
            String state = application.path("state").asText();
            if (state.equals("SUBMITTED")) {
                move(application.path("id").asText(), "VIEWED");
            } else if (state.equals("VIEWED")) {
                move(application.path("id").asText(), "INTERVIEW");
            }
        }
    }

    private void move(String application, String state) {
        Answer moved = visitor.post("/applications/" + application + "/transitions", "{\"to\":\"" + state + "\"}");
        boolean done = moved.isDone(200)
                || (moved.isDone(200, 422)
                        && visitor.get("/applications/" + application)
                                .body()
                                .path("history")
                                .findValuesAsText("state")
                                .contains(state));
        if (done) {
            town.journal().acknowledged(Operation.ANSWER, application, state);
        }
    }

    private void askContact(Offer offer) {
        JsonNode candidates = visitor.get("/offers/" + offer.id + "/candidates?radiusKm=10&limit=50")
                .body()
                .path("items");
        if (offer.published && !candidates.isEmpty()) {
            String words = "Demande %06d".formatted(town.nextNumber());
            String candidate = candidates
                    .get(dice.nextInt(candidates.size()))
                    .path("candidateId")
                    .asText();
            Answer asked = visitor.post(
                    "/offers/" + offer.id + "/contact-requests",
                    "{\"candidateId\":\"%s\",\"message\":\"%s\"}".formatted(candidate, words));
            if (asked.status() == 201) {
                town.journal().acknowledged(Operation.ASK_CONTACT, words, asked.text("id"));
            }
        }
    }

    private String words(Offer offer) {
        return """
                {"title":"%s","description":"Vous travaillez avec nous.","romeCode":"%s","contractType":"CDI",
                 "location":{"communeCode":"%s"},"openings":500,"skills":[]}
                """.formatted(offer.title(), place.romeCode(), place.communeCode());
    }
}
