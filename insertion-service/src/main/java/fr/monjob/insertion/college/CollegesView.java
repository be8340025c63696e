package fr.monjob.insertion.college;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.monjob.insertion.programme.CollegeActivity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The work in the colleges of a programme.
 *
 * @param items      each college of its lots or of their hours, those with most hours first
 * @param hoursUntold that stand and of which nobody said in which college they were worked
 */
public record CollegesView(List<CollegeHours> items, BigDecimal hoursUntold) {

    /**
     * The work in one college.
     *
     * @param uai        its code in the State's register of schools
     * @param hours      that stand
     * @param byActivity the same by what was worked at, as far as it was said
     * @param people     with hours that stand; null when they are fewer than five
     * @param structures employers that work there
     */
    public record CollegeHours(
            String uai,
            String name,
            BigDecimal hours,
            Map<CollegeActivity, BigDecimal> byActivity,
            @JsonInclude(JsonInclude.Include.ALWAYS) Integer people,
            int structures) {}
}
