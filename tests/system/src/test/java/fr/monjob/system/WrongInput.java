package fr.monjob.system;

import java.util.List;

/** What no client should send. */
final class WrongInput {

    static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"text\"",
            "17",
            "{}",
            "{} trailing",
            "{\"surprise\":1}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":NaN}",
            "\u0000",
            "[".repeat(10_000),
            "{\"x\":\"" + "y".repeat(300_000) + "\"}");

    static final List<String> VALUES = List.of(
            "null",
            "{}",
            "[]",
            "[null]",
            "[{}]",
            "true",
            "-1",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"'; DROP TABLE account; --\"",
            "\"${7*7}<script>\"",
            "\"" + "é".repeat(20_000) + "\"");

    static final List<String> PARAMETERS =
            List.of("", "x", "-1", "1e400", "NaN", "%00", "'%20OR%201=1", "99999999999999999999", "a".repeat(3_000));

    static final List<String> IDS = List.of("x", "%00", "..%2f..", "1", "%F0%9F%98%80");

    private WrongInput() {}
}
