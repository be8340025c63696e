package fr.monjob.referential.rome;

import java.util.List;

/**
 * A job card of the ROME.
 *
 * @param code ROME code, a letter and four digits
 * @param label official label
 * @param titles names of the person who does it
 * @param fields names of the trade, as in "cherche dans le nettoyage" or "CAP cuisine"
 * @param neighbours ROME codes of jobs one easily moves to, the closest first
 * @param usualSkills codes of the skills usual in it
 * @param appellations official names, both genders in one, where the official ROME was imported
 */
public record RomeJob(
        String code,
        String label,
        List<Phrase> titles,
        List<Phrase> fields,
        List<String> neighbours,
        List<String> usualSkills,
        List<String> appellations) {}
