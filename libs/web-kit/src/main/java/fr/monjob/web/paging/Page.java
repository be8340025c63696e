package fr.monjob.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as on the wire.
 *
 * @param items at most as many as asked for
 * @param nextCursor where the next page begins; null on the last one, and then written as null
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String nextCursor) {
    /**
     * A page from rows that were asked one more than the limit: the one too many tells that there is a next page.
     *
     * @param cursorAfter writes the cursor that continues after this row, by {@link Cursors#write}
     */
    public static <T> Page<T> of(List<T> rowsAndOneMore, int limit, Function<T, String> cursorAfter) {
        if (rowsAndOneMore.size() <= limit) {
            return new Page<>(List.copyOf(rowsAndOneMore), null);
        }
        List<T> items = List.copyOf(rowsAndOneMore.subList(0, limit));
        return new Page<>(items, cursorAfter.apply(items.get(limit - 1)));
    }

    /** The same page of other things. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
