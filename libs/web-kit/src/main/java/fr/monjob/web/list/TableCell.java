package fr.monjob.web.list;

/** What stands in a cell of a table that we write. */
public final class TableCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private TableCell() {}

    /** The text as a spreadsheet shows it: one that begins like a formula would be computed (OWASP, CSV injection). */
    public static String plain(String text) {
        return text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
