package fr.monjob.matching.radar;

import fr.monjob.match.radar.RadarGroup;
import fr.monjob.matching.catalogue.Labels;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The radar as GeoJSON (RFC 7946): a feature for each cell and domain, at the cell's centre. */
record RadarView(String type, List<Feature> features) {

    static final String MEDIA_TYPE = "application/geo+json";

    /** Features name the most asked-for skills only: a training is planned for a few. */
    private static final int MOST_SKILLS = 10;

    @Schema(name = "RadarFeature")
    record Feature(String type, Point geometry, Numbers properties) {}

    /** @param coordinates longitude, latitude */
    @Schema(name = "RadarPoint")
    record Point(String type, List<Double> coordinates) {}

    /**
     * @param radiusMetres        from the point to the farthest corner of the cell
     * @param domain              first three characters of a ROME code
     * @param people              how many of the cell look for a job of the domain, at least 11
     * @param offersReachable     offers of the domain that at least eleven of them reach
     * @param offersNobodyReaches offers of the domain within 50 km that fewer than eleven people reach, from anywhere
     * @param missingSkills       what the reachable offers ask for and most of these people have not
     */
    @Schema(name = "RadarNumbers")
    record Numbers(
            double radiusMetres,
            String domain,
            int people,
            int offersReachable,
            int offersNobodyReaches,
            List<MissingSkill> missingSkills) {}

    /** @param offers how many of the reachable offers ask for it */
    @Schema(name = "RadarMissingSkill")
    record MissingSkill(String code, String label, int offers) {}

    static RadarView of(List<RadarGroup> groups, Labels labels) {
        return new RadarView(
                "FeatureCollection",
                groups.stream().map(group -> toFeature(group, labels)).toList());
    }

    private static Feature toFeature(RadarGroup group, Labels labels) {
        return new Feature(
                "Feature",
                new Point("Point", List.of(group.centre().lon(), group.centre().lat())),
                new Numbers(
                        group.radiusMetres(),
                        group.domain(),
                        group.people(),
                        group.reachable(),
                        group.unreached(),
                        group.missingSkills().stream()
                                .limit(MOST_SKILLS)
                                .map(skill -> toMissing(skill, labels))
                                .toList()));
    }

    private static MissingSkill toMissing(RadarGroup.MissingSkill skill, Labels labels) {
        return new MissingSkill(
                skill.code(), labels.skills(List.of(skill.code())).get(0).label(), skill.offers());
    }
}
