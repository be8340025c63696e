package fr.monjob.web.paging;

import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.demo.ThingService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is read page by page, each item once, and only with cursors that the list gave. */
@QuarkusTest
@WithStack(kafka = false)
class PagingTest {
    @Inject
    ThingService things;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 7, 100})
    void everyItemComesOnceInOrder(int limit) {
        String prefix = listOf(6);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            Response page = page(prefix, limit, cursor);
            List<String> names = page.path("items.name");
            assertThat(names).hasSizeBetween(1, limit);
            seen.addAll(names);
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(6).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theLastPageSaysSo() {
        given().queryParam("prefix", "nobody").get("/demo/names").then().body(containsString("\"nextCursor\":null"));
    }

    @Test
    void twentyWithoutALimit() {
        String prefix = listOf(21);
        List<String> names =
                given().queryParam("prefix", prefix).get("/demo/names").path("items.name");
        assertThat(names).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "1000000", "99999999999", "ten", "1.5", " "})
    void aLimitOutsideIsRefused(String limit) {
        given().queryParam("limit", limit).get("/demo/names").then().spec(violation("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "not base64 at all!", "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA", "%20"})
    void T43_aForgedCursorIsRefused(String cursor) {
        given().queryParam("cursor", cursor).get("/demo/names").then().spec(violation("cursor"));
    }

    @Test
    void anEditedCursorIsRefused() {
        String cursor = page(listOf(3), 1, null).path("nextCursor");
        char last = cursor.charAt(20) == 'A' ? 'B' : 'A';
        String edited = cursor.substring(0, 20) + last + cursor.substring(21);
        given().queryParam("cursor", edited).get("/demo/names").then().spec(violation("cursor"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor = page(listOf(3), 1, null).path("nextCursor");
        given().queryParam("prefix", "other")
                .queryParam("cursor", cursor)
                .get("/demo/names")
                .then()
                .spec(violation("cursor"));
    }

    /** Names that begin alike, as many as asked for. */
    private String listOf(int count) {
        String prefix = UUID.randomUUID().toString();
        IntStream.range(0, count)
                .forEach(i -> things.execute(
                        "INSERT INTO thing (id, name) VALUES (gen_random_uuid(), ?)",
                        prefix + String.format("%03d", i)));
        return prefix;
    }

    private static Response page(String prefix, int limit, String cursor) {
        var request = given().queryParam("prefix", prefix).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/demo/names");
    }
}
