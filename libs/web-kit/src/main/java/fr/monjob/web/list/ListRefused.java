package fr.monjob.web.list;

/** A file that can't be read as a list at all. */
public final class ListRefused extends Exception {

    private final transient ListFault fault;

    /** The file is at fault in this line, from 1, and column, or null. */
    public ListRefused(long line, String column, String message) {
        super(message);
        this.fault = new ListFault(line, column, message);
    }

    /** What has to be mended. */
    public ListFault fault() {
        return fault;
    }
}
