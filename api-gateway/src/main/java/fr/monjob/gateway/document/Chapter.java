package fr.monjob.gateway.document;

import java.util.Arrays;
import java.util.List;

/** The chapters of the API's page in their order, each with the beginnings of its paths in theirs. */
enum Chapter {
    ACCOUNTS(
            "Accounts",
            "/api/v1/auth/register",
            "/api/v1/auth/login",
            "/api/v1/auth/refresh",
            "/api/v1/auth/logout",
            "/api/v1/auth/password",
            "/api/v1/auth/password-resets",
            "/api/v1/auth/second-factor",
            "/api/v1/auth/me",
            "/.well-known",
            "/api/v1/admin",
            "/api/v1/invitations",
            "/api/v1/advisors"),
    REFERENCE_DATA("Reference data", "/api/v1/referentials"),
    PEOPLE("People and their advisors", "/api/v1/profiles/me", "/api/v1/profiles"),
    EMPLOYERS(
            "Employers and offers",
            "/api/v1/employers/me",
            "/api/v1/employers",
            "/api/v1/offers",
            "/api/v1/offers/{id}/candidates",
            "/api/v1/candidate-searches",
            "/api/v1/matching",
            "/api/v1/offers/{id}/contact-requests",
            "/api/v1/contact-requests",
            "/api/v1/offers/{id}/applications",
            "/api/v1/applications"),
    NOTIFICATIONS("Notifications", "/api/v1/notifications"),
    /** Also whatever no other chapter names: a new call is never missing from the page. */
    OUTCOMES("Pathways, clauses and figures", "/");

    private final String title;
    private final List<String> beginnings;

    Chapter(String title, String... beginnings) {
        this.title = title;
        this.beginnings = List.of(beginnings);
    }

    String title() {
        return title;
    }

    String anchor() {
        return "chapter-" + (ordinal() + 1);
    }

    static Chapter of(String path) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.beginnings.stream().anyMatch(path::startsWith))
                .findFirst()
                .orElseThrow();
    }

    /** Where a path of this chapter stands in it: with the longest beginning that it has. */
    int placeOf(String path) {
        int place = 0;
        for (int i = 0; i < beginnings.size(); i++) {
            boolean longer = beginnings.get(i).length() >= beginnings.get(place).length();
            if (path.startsWith(beginnings.get(i)) && (longer || !path.startsWith(beginnings.get(place)))) {
                place = i;
            }
        }
        return place;
    }
}
