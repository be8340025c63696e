package fr.monjob.offer.wording;

/**
 * Words of an offer that touch a protected trait.
 *
 * @param trait the trait of article L1132-1, in French
 * @param words the words as the employer wrote them
 */
public record ProtectedWording(String trait, String words) {}
