package fr.monjob.offer.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A skill of the catalogue that an offer names, and how much it needs it; its label is the catalogue's. */
@JsonIgnoreProperties("label")
public record OfferSkill(
        @NotBlank @Size(max = 20) String code, @NotNull Weight weight) {

    /** How much an offer needs a skill: ESSENTIAL weighs three times USEFUL. */
    public enum Weight {
        ESSENTIAL,
        USEFUL
    }
}
