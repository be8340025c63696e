package fr.monjob.offer.nearby;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody looks for among the published offers; every part may be absent. */
public class OfferSearch {

    /** How far is looked around a point when nothing is said, in kilometres. */
    static final int DEFAULT_RADIUS_KM = 30;

    @QueryParam("lat")
    Double lat;

    @QueryParam("lon")
    Double lon;

    @QueryParam("radiusKm")
    @Min(1)
    @Max(100)
    Integer radiusKm;

    @QueryParam("romeCode")
    @Pattern(regexp = "[A-N][0-9]{4}", message = "{rome-code}")
    String romeCode;

    @QueryParam("contractType")
    ContractType contractType;

    @QueryParam("q")
    @Parameter(description = "Words of the title, the company or the description, all of them; accents do not matter")
    @Size(max = 100)
    String words;

    /** Whether a point is given; 400 for half a point or one that is not on Earth. */
    boolean hasPoint() {
        if ((lat == null) != (lon == null)) {
            throw refused(lat == null ? "lat" : "lon", "lat et lon vont ensemble", "lat and lon go together");
        }
        if (lat != null && !(Math.abs(lat) <= 90)) {
            throw refused("lat", "entre -90 et 90 degrés", "between -90 and 90 degrees");
        }
        if (lon != null && !(Math.abs(lon) <= 180)) {
            throw refused("lon", "entre -180 et 180 degrés", "between -180 and 180 degrees");
        }
        return lat != null;
    }

    int radiusMetres() {
        return 1000 * (radiusKm == null ? DEFAULT_RADIUS_KM : radiusKm);
    }

    /** Names this search and no other: a cursor goes on with the search that gave it. */
    String name() {
        return "published offers " + Arrays.asList(lat, lon, radiusMetres(), romeCode, contractType, wordPatterns());
    }

    /** For each word a pattern of it anywhere in a text of small letters without accents; signs of LIKE are letters. */
    List<String> wordPatterns() {
        String plain = Normalizer.normalize(words == null ? "" : words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
        return Stream.of(plain.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
