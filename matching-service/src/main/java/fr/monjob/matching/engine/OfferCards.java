package fr.monjob.matching.engine;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Published offers in the tables of {@code offerindex}. */
final class OfferCards {

    static final CardQuery<IndexedOffer> QUERY = new CardQuery<>("""
            SELECT o.offer_id, o.rome_code, o.contract_type, ST_Y(o.place) AS lat, ST_X(o.place) AS lon,
                   o.driving_licence, o.weekly_hours, o.start_date,
                   o.employer_id, o.company_name, o.title, o.commune_code, o.commune_name,
                   ARRAY(SELECT skill_code FROM offer_skill s WHERE s.offer_id = o.offer_id ORDER BY position) AS codes,
                   ARRAY(SELECT essential FROM offer_skill s WHERE s.offer_id = o.offer_id ORDER BY position) AS essential
            FROM offer o
            """, "o.offer_id", "o.place", OfferCards::read);

    private OfferCards() {}

    private static IndexedOffer read(ResultSet row) throws SQLException {
        OfferCard card = new OfferCard(
                row.getObject("offer_id", UUID.class),
                row.getString("rome_code"),
                row.getString("contract_type"),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                needs(row),
                row.getString("driving_licence"),
                row.getObject("weekly_hours", Double.class),
                row.getObject("start_date", LocalDate.class));
        OfferText text = new OfferText(
                row.getObject("employer_id", UUID.class),
                row.getString("company_name"),
                row.getString("title"),
                row.getString("commune_code"),
                row.getString("commune_name"));
        return new IndexedOffer(card, text);
    }

    private static List<SkillNeed> needs(ResultSet row) throws SQLException {
        String[] codes = (String[]) row.getArray("codes").getArray();
        Boolean[] essential = (Boolean[]) row.getArray("essential").getArray();
        List<SkillNeed> needs = new ArrayList<>(codes.length);
        for (int i = 0; i < codes.length; i++) {
            needs.add(new SkillNeed(codes[i], essential[i]));
        }
        return needs;
    }
}
