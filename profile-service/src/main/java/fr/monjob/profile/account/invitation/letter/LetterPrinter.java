package fr.monjob.profile.account.invitation.letter;

import fr.monjob.print.PrintedDocument;
import fr.monjob.print.PrintedSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Makes the PDF of letters, a sheet each. */
@ApplicationScoped
public class LetterPrinter {

    private final LetterConfig config;

    LetterPrinter(LetterConfig config) {
        this.config = config;
    }

    /**
     * The letters as one document.
     *
     * @param validUntil the last day on which the codes open an account
     */
    public byte[] print(List<Letter> letters, LocalDate validUntil) {
        try (PrintedDocument pdf = new PrintedDocument("Invitations", config.sender())) {
            for (Letter letter : letters) {
                try (PrintedSheet sheet = pdf.addSheet()) {
                    new LetterLayout(config, letter, validUntil).write(sheet);
                }
            }
            return pdf.toBytes();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
