package fr.monjob.demo.http;

/** The product said no to something that the demo is sure it may do. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 600;

    RefusedException(String method, String path, Answer answer) {
        super(method + " " + path + " was answered with " + answer.status() + ": " + shortened(answer.text()));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
