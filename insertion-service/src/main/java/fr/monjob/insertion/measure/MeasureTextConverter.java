package fr.monjob.insertion.measure;

import fr.monjob.contract.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what a measure said; as with events, what a later release adds or drops leaves the rest readable. */
@Converter
public class MeasureTextConverter implements AttributeConverter<MeasureRequest, String> {

    @Override
    public String convertToDatabaseColumn(MeasureRequest said) {
        return said == null ? null : EventJson.write(said);
    }

    @Override
    public MeasureRequest convertToEntityAttribute(String text) {
        return text == null ? null : EventJson.read(text, MeasureRequest.class);
    }
}
