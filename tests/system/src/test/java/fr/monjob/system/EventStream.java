package fr.monjob.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to the stream of notifications through the gateway, as a browser does, and keeps its lines. */
final class EventStream implements AutoCloseable {

    private final HttpResponse<InputStream> answer;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** @param lastEventId null for a first connection */
    EventStream(Caller reader, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Product.url() + "/api/v1/notifications/stream"))
                .header("Authorization", "Bearer " + reader.token());
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        Thread thread = new Thread(this::read);
        thread.setDaemon(true);
        thread.start();
    }

    /** The values of the lines of this name so far: {@code id} or {@code data}. */
    List<String> values(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    /** Where a next connection goes on. */
    String lastId() {
        List<String> ids = values("id");
        return ids.get(ids.size() - 1);
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A scanner takes a lost connection for the end, as a browser does. */
    private void read() {
        try (Scanner text = new Scanner(answer.body(), StandardCharsets.UTF_8)) {
            while (text.hasNextLine()) {
                lines.add(text.nextLine());
            }
        }
    }
}
