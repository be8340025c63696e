package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.Purpose;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What the parties of an immersion (PMSMP) agree on.
 *
 * @param hostSiret   null until the host is named
 * @param weeklyHours null when they are not agreed
 * @param renews      the immersion that it continues, or null
 */
public record ImmersionTerms(
        UUID measureId,
        UUID personId,
        String hostSiret,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal weeklyHours,
        Purpose purpose,
        UUID renews) {

    static ImmersionTerms of(MeasureEntity measure) {
        return new ImmersionTerms(
                measure.id,
                measure.personId,
                measure.structureSiret,
                measure.startsOn,
                measure.endsOn,
                measure.weeklyHours,
                measure.purpose,
                measure.renews);
    }

    /** SHA-256 in hexadecimal of all of it: other terms have another one, so that nobody signs what they did not read. */
    public String digest() {
        String hours =
                weeklyHours == null ? "" : weeklyHours.stripTrailingZeros().toPlainString();
        String text = String.join(
                "|",
                measureId.toString(),
                personId.toString(),
                String.valueOf(hostSiret),
                startsOn.toString(),
                String.valueOf(endsOn),
                hours,
                String.valueOf(purpose),
                String.valueOf(renews));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
