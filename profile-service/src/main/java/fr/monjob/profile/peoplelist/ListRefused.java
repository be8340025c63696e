package fr.monjob.profile.peoplelist;

/** A file that can't be read as a list at all. */
final class ListRefused extends Exception {

    private final transient ListFault fault;

    ListRefused(long line, String column, String message) {
        super(message);
        this.fault = new ListFault(line, column, message);
    }

    ListFault fault() {
        return fault;
    }
}
