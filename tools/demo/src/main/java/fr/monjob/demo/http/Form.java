package fr.monjob.demo.http;

import java.nio.charset.StandardCharsets;

/** A multipart form of one file. */
record Form(String filename, String mediaType, String content) {

    /** Stands in no CV and no list: they are made here. */
    private static final String BOUNDARY = "monjob-demo-7d1c4f0e9b";

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        String text = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
