package fr.monjob.profile.cv.upload;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name under which a person sent a CV, made safe to show and to give back; never used on our disk. */
public final class UploadFilename {

    private static final int LONGEST = 100;
    private static final int LONGEST_EXTENSION = 10;
    private static final String WITHOUT_NAME = "cv";

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /** Controls, marks that turn the direction of text ("gpj.exe" read as "exe.jpg"), halves of characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");
    /** What a system's file names can't have. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\"<>|?*:;]");

    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private UploadFilename() {}

    /** @param sent may be null, may hold anything */
    public static String clean(String sent) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        return name.isEmpty() ? WITHOUT_NAME : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
