package fr.monjob.profile.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something a person can do; its label in an answer is the catalogue's.
 *
 * @param level 1 (beginner) to 4 (expert), or null
 */
@JsonIgnoreProperties("label")
public record OwnedSkill(
        @NotNull @Size(max = 20) String code,
        @Min(1) @Max(4) Integer level) {

    @JsonCreator
    public OwnedSkill {}

    /** A skill of no level may be written as its code alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OwnedSkill of(String code) {
        return new OwnedSkill(code, null);
    }
}
