package fr.monjob.insertion.programme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;

/**
 * A college in which people work for a lot.
 *
 * @param uai its code in the State's register of schools: seven digits and a letter that checks them
 */
@Embeddable
public record College(
        @NotNull @Size(max = 8) String uai,
        @NotBlank @Size(max = 200) String name) {

    private static final Pattern UAI = Pattern.compile("[0-9]{7}[A-Z]");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    /** Whether the letter is the one that the digits give: their rest of a division by 23. */
    boolean passesCheck() {
        return UAI.matcher(uai).matches()
                && uai.charAt(7)
                        == CHECK_LETTERS.charAt(Integer.parseInt(uai.substring(0, 7)) % CHECK_LETTERS.length());
    }
}
