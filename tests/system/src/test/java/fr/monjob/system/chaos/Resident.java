package fr.monjob.system.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A person who looks for work, changes their mind often, and some day leaves; another one takes their seat. */
final class Resident implements Actor {

    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    private static final int APPLICATIONS = 12;
    private static final int MESSAGES_EACH = 5;

    private final Town town;
    private final Random dice;
    private Visitor visitor;
    private String name;
    private String id;
    private Place place;
    private String etag;
    private int writes;
    private boolean shown;
    private boolean unsureOfVisibility;
    private int notes;
    private List<String> applications;
    private List<Integer> messages;

    Resident(Town town, Random dice) {
        this.town = town;
        this.dice = dice;
    }

    @Override
    public void act() {
        int chance = dice.nextInt(1_000);
        if (id == null) {
            arrive();
        } else if (chance < 640 || etag == null) {
            writeProfile();
        } else if (chance < 780) {
            noteActivity();
        } else if (chance < 870) {
            apply();
        } else if (chance < 920) {
            writeMessage();
        } else if (chance < 975) {
            readNotices();
        } else if (chance < 985) {
            changeVisibility();
        } else if (chance < 993) {
            leave();
        }
    }

    private void arrive() {
        int number = town.nextNumber();
        name = "quidam%06d@chaos.example".formatted(number);
        place = Place.of(number);
        visitor = new Visitor(town, name, Visitor.PASSWORD);
        Answer registered = visitor.register("BENEFICIARY", ",\"givenName\":\"Ma\",\"familyName\":\"Personne\"");
        if (registered.status() != 201) {
            return;
        }
        town.journal().acknowledged(Operation.SIGN_UP, name, "");
        id = registered.text("accountId");
        etag = null;
        writes = 0;
        notes = 0;
        shown = false;
        unsureOfVisibility = false;
        applications = new ArrayList<>();
        messages = new ArrayList<>();
        writeProfile();
        changeVisibility();
    }

    private void writeProfile() {
        if (etag == null) {
            etag = visitor.get("/profiles/me").etag();
        }
        if (etag == null) {
            return;
        }
        String day = FIRST_DAY.plusDays(writes + 1).toString();
        Answer written =
                visitor.put("/profiles/me", """
                {"givenName":"Ma","familyName":"Personne","email":"%s","home":{"communeCode":"%s"},
                 "mobility":{"modes":["BIKE","CAR"],"drivingLicences":["B"]},
                 "wantedJobs":[{"romeCode":"%s","radiusKm":10,"contractTypes":[]}],
                 "skills":[],"availableFrom":"%s"}
                """.formatted(name, place.communeCode(), place.romeCode(), day), etag);
        if (written.status() == 412) {
            Answer now = visitor.get("/profiles/me");
            etag = now.etag();
            written = written.unsure() && now.text("availableFrom").equals(day) ? now : written;
        }
        if (written.status() == 200) {
            writes++;
            etag = written.etag();
            town.journal().acknowledged(Operation.WRITE_PROFILE, id, day);
        }
    }

    /** Who once had no clear answer leaves it at that: the earlier wish might come in behind the later one. */
    private void changeVisibility() {
        if (writes == 0 || unsureOfVisibility) {
            return;
        }
        Answer changed =
                visitor.put("/profiles/me/visibility", "{\"published\":%s,\"consent\":true}".formatted(!shown), "*");
        if (changed.status() == 200) {
            shown = !shown;
            unsureOfVisibility = changed.unsure();
            town.journal().acknowledged(shown ? Operation.SHOW : Operation.HIDE, id, "");
            etag = null;
        }
    }

    private void noteActivity() {
        String words = "Atelier %d de %s".formatted(++notes, name);
        LocalDate day = LocalDate.now().minusDays(1 + notes % 300);
        Answer noted = visitor.post(
                "/activity/me",
                "{\"kind\":\"WORKSHOP\",\"day\":\"%s\",\"hours\":1,\"note\":\"%s\"}".formatted(day, words));
        if (noted.status() == 201) {
            town.journal().acknowledged(Operation.NOTE_ACTIVITY, words, id);
        }
    }

    private void apply() {
        if (applications.size() == APPLICATIONS) {
            return;
        }
        town.anyOffer(dice).ifPresent(offer -> {
            Answer applied =
                    visitor.post("/offers/" + offer + "/applications", "{\"message\":\"Je suis " + name + "\"}");
            if (applied.status() == 201) {
                applications.add(applied.text("id"));
                messages.add(0);
                town.journal().acknowledged(Operation.APPLY, applied.text("id"), id);
            }
        });
    }

    private void writeMessage() {
        if (applications.isEmpty()) {
            return;
        }
        int index = dice.nextInt(applications.size());
        int number = messages.get(index) + 1;
        if (number > MESSAGES_EACH) {
            return;
        }
        messages.set(index, number);
        String application = applications.get(index);
        String words = "Question %d de %s au sujet de %s".formatted(number, name, application);
        Answer written = visitor.post("/applications/" + application + "/messages", "{\"text\":\"" + words + "\"}");
        if (written.status() == 201) {
            town.journal().acknowledged(Operation.WRITE_MESSAGE, words, application);
        }
    }

    private void readNotices() {
        for (JsonNode notice :
                visitor.get("/notifications?unread=true&limit=5").body().path("items")) {
            String notification = notice.path("id").asText();
            if (visitor.post("/notifications/" + notification + "/read", "").isDone(204)) {
                town.journal().acknowledged(Operation.READ_NOTICE, notification, id);
            }
        }
    }

    private void leave() {
        if (visitor.delete("/profiles/me").isDone(202, 401, 404)) {
            town.journal().acknowledged(Operation.ERASE, id, name);
            id = null;
        }
    }
}
