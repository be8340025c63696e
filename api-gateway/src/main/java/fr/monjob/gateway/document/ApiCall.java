package fr.monjob.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One operation of the document.
 *
 * @param method in small letters, as in the document
 */
record ApiCall(String method, String path, JsonNode operation) {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    /** All of them, in the order of the page. */
    static List<ApiCall> listOf(JsonNode document) {
        List<ApiCall> calls = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> calls.add(new ApiCall(
                                method, path.getKey(), path.getValue().get(method)))));
        calls.sort(Comparator.comparing(ApiCall::chapter)
                .thenComparing(call -> call.chapter().placeOf(call.path()))
                .thenComparing(ApiCall::path)
                .thenComparing(call -> METHODS.indexOf(call.method())));
        return calls;
    }

    Chapter chapter() {
        return Chapter.of(path);
    }

    String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    String anchor() {
        return Html.anchor(method, path);
    }

    /** The request's contents by media type; missing when it has no body. */
    JsonNode body() {
        return operation.path("requestBody").path("content");
    }

    boolean isForEverybody() {
        return operation.path("security").isEmpty();
    }

    boolean isForSomeRoles() {
        return !roles().isEmpty();
    }

    private JsonNode roles() {
        return operation.path("security").path(0).path("bearer");
    }

    String audience() {
        if (isForEverybody()) {
            return "everybody, without a token";
        }
        if (roles().isEmpty()) {
            return "everybody who is signed in";
        }
        List<String> names = new ArrayList<>();
        roles().forEach(role -> names.add(Html.code(role.asText())));
        return String.join(", ", names);
    }
}
