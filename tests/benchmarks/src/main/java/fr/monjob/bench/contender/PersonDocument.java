package fr.monjob.bench.contender;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.RomeCodes;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** A person as Lucene keeps them: terms to be found by, a point, the curve for the order, the rest of the card in bytes. */
final class PersonDocument {

    static final String SKILL = "skill";
    static final String JOB = "job";
    static final String DOMAIN = "domain";
    static final String PLACE = "place";
    static final String CURVE = "curve";
    static final String CELL = "cell";
    static final String CARD = "card";

    private PersonDocument() {}

    /** @param cell number of the person's cell */
    static Document of(PersonCard card, int cell, byte[] packed) {
        Document document = new Document();
        card.skills().forEach(skill -> document.add(new StringField(SKILL, skill, Field.Store.NO)));
        card.wishes().stream()
                .map(JobWish::romeCode)
                .distinct()
                .forEach(job -> document.add(new StringField(JOB, job, Field.Store.NO)));
        card.wishes().stream()
                .map(wish -> RomeCodes.domainOf(wish.romeCode()))
                .distinct()
                .forEach(domain -> document.add(new StringField(DOMAIN, domain, Field.Store.NO)));
        document.add(new LatLonPoint(PLACE, card.place().lat(), card.place().lon()));
        document.add(new NumericDocValuesField(CURVE, Hilbert.at(card.place())));
        document.add(new NumericDocValuesField(CELL, cell));
        document.add(new BinaryDocValuesField(CARD, new BytesRef(packed)));
        return document;
    }
}
