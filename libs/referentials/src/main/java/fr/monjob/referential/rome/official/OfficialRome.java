package fr.monjob.referential.rome.official;

import java.util.Map;

/**
 * One version of the official ROME, with what earlier imported versions leave behind.
 *
 * @param version as its file is named, digits that grow: {@code 202107}
 * @param jobs by code, those of earlier versions that have no successor included
 * @param replacements old code to the code that stands for it now; never a chain, never a code of {@code jobs}
 */
public record OfficialRome(String version, Map<String, OfficialJob> jobs, Map<String, String> replacements) {

    /** The code that this one means today: itself unless it was replaced. */
    public String currentCode(String code) {
        return replacements.getOrDefault(code, code);
    }
}
