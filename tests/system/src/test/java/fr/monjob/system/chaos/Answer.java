package fr.monjob.system.chaos;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the product said.
 *
 * @param status 0 when no answer came
 * @param body   empty when there is none
 * @param etag   null when there is none
 * @param unsure an earlier try of the same request had no clear answer: it may have had its effect
 */
record Answer(int status, JsonNode body, String etag, boolean unsure) {

    /** Whether what was asked for is done, by this or by an earlier try that the product refuses to repeat. */
    boolean isDone(int success, int... refusalsOfRepeats) {
        if (status == success) {
            return true;
        }
        for (int refusal : refusalsOfRepeats) {
            if (unsure && status == refusal) {
                return true;
            }
        }
        return false;
    }

    String text(String field) {
        return body.path(field).asText();
    }
}
