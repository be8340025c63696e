package fr.monjob.insertion.agreement;

import fr.monjob.insertion.measure.ImmersionTerms;
import fr.monjob.print.FlowingText;
import fr.monjob.print.PrintedDocument;
import fr.monjob.web.edit.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the PDF of an agreement. */
@ApplicationScoped
class AgreementPrinter {

    private final String prescriber;

    AgreementPrinter(@ConfigProperty(name = "monjob.territory", defaultValue = "Pas-de-Calais") String territory) {
        this.prescriber = "Département du " + territory;
    }

    /** @param host what the structure is called; null when that is not known */
    byte[] print(ImmersionTerms terms, String host, AgreementView agreement) {
        try (PrintedDocument pdf = new PrintedDocument("Convention d'immersion (PMSMP)", prescriber)) {
            try (FlowingText text = new FlowingText(pdf, "Convention " + terms.measureId())) {
                new AgreementLayout(prescriber, terms, host, agreement).write(text);
            }
            return pdf.toBytes();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Response answer(byte[] pdf) {
        return Answers.file(pdf, "application/pdf", "convention-pmsmp.pdf");
    }
}
