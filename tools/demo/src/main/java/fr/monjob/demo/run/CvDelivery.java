package fr.monjob.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.http.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A CV is brought, read, and what it suggests may be accepted.
 *
 * @param path of the person's CVs, for who brings it
 */
record CvDelivery(Caller caller, String path) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** @return the CV with what it suggests */
    JsonNode bring(String text) {
        JsonNode sent = caller.upload(path, "cv.txt", "text/plain", text);
        return isRead(sent) ? sent : awaitReading(sent.get("id").textValue());
    }

    /** @return the profile with the skills of the CV added; its jobs stand on the list already, each with its radius */
    JsonNode bringAndAccept(String text) {
        JsonNode cv = bring(text);
        List<Map<String, String>> skills = new ArrayList<>();
        cv.get("suggestedSkills")
                .forEach(skill -> skills.add(Map.of("code", skill.get("code").textValue())));
        return caller.post(
                path + "/" + cv.get("id").textValue() + "/suggestions/accept",
                Map.of("skills", skills, "jobs", List.of()));
    }

    private JsonNode awaitReading(String id) {
        Patience.await("The reading of a CV", PATIENCE, () -> isRead(find(id)));
        return find(id);
    }

    private JsonNode find(String id) {
        for (JsonNode cv : caller.get(path).get("items")) {
            if (cv.get("id").textValue().equals(id)) {
                return cv;
            }
        }
        throw new IllegalStateException("A CV that was brought is not there: " + id);
    }

    private static boolean isRead(JsonNode cv) {
        return cv.get("status").textValue().equals("READY");
    }
}
