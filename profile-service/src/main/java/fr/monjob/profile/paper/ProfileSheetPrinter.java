package fr.monjob.profile.paper;

import fr.monjob.print.FlowingText;
import fr.monjob.print.PrintedDocument;
import fr.monjob.profile.account.invitation.letter.LetterConfig;
import fr.monjob.profile.person.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Makes the PDF of a profile that its person reads and signs. */
@ApplicationScoped
class ProfileSheetPrinter {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final LetterConfig config;
    private final Clock clock;

    ProfileSheetPrinter(LetterConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    byte[] print(PersonView person) {
        ProfileWords words = new ProfileWords(person);
        String foot = ProfileSheetLayout.foot(words, LocalDate.now(clock.withZone(PARIS)));
        try (PrintedDocument pdf = new PrintedDocument("Profil à signer", config.sender())) {
            try (FlowingText text = new FlowingText(pdf, foot)) {
                new ProfileSheetLayout(text, config.sender(), words).write();
            }
            return pdf.toBytes();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
