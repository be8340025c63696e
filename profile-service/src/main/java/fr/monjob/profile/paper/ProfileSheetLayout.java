package fr.monjob.profile.paper;

import fr.monjob.print.FlowingText;
import fr.monjob.print.PrintedSheet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person says of themselves, as it stands on the sheet that they sign. Large type and short sentences, as in the
 * letters; what nobody has filled in is left out.
 */
final class ProfileSheetLayout {

    private static final float TEXT = 11;
    private static final float LEFT = PrintedSheet.LEFT;
    private static final float VALUES = LEFT + 128;
    private static final float INDENT = LEFT + 12;

    private final FlowingText text;
    private final String sender;
    private final ProfileWords words;

    ProfileSheetLayout(FlowingText text, String sender, ProfileWords words) {
        this.text = text;
        this.sender = sender;
        this.words = words;
    }

    /** Says which printing of whose profile a sheet belongs to. */
    static String foot(ProfileWords words, LocalDate today) {
        return "version %d, imprimée le %s – profil de %s"
                .formatted(words.person().version(), ProfileWords.day(today), words.name());
    }

    void write() throws IOException {
        text.write(sender, 13, true, LEFT);
        text.sheet().skip(2);
        text.write("Mon profil MonJob, à lire et à signer", 19, true, LEFT);
        text.sheet().skip(2);
        heading("Qui je suis");
        line("Nom", Optional.of(words.name()));
        line("Commune", words.home());
        line("Adresse", words.address());
        line("Date de naissance", words.birthDate());
        line("Pour me joindre", words.contacts());
        list("Le travail que je cherche", words.jobs());
        heading("Ce que je sais faire");
        text.write(skills(), TEXT, false, INDENT);
        heading("En pratique");
        line("Permis", words.licences());
        line("Déplacements", words.travelModes());
        line("Langues", words.languages());
        line("Disponible", Optional.of(words.availability()));
        line("En quelques mots", words.summary());
        new SigningLayout(text).write();
    }

    private String skills() {
        List<String> skills = words.skills();
        return skills.isEmpty() ? "Rien n'est encore écrit ici." : String.join(" ; ", skills) + ".";
    }

    private void heading(String title) throws IOException {
        text.keepTogether(60);
        text.sheet().skip(7);
        text.write(title, 13, true, LEFT);
        text.sheet().skip(2);
    }

    private void list(String title, List<String> items) throws IOException {
        heading(title);
        for (String item : items.isEmpty() ? List.of("Rien n'est encore écrit ici.") : items) {
            text.write("• " + item, TEXT, false, INDENT);
        }
    }

    /** A label and, beside it, what was filled in. */
    private void line(String label, Optional<String> value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        text.keepTogether(PrintedSheet.lineHeight(TEXT));
        float top = text.sheet().y();
        text.sheet().write(label, TEXT, false, INDENT, VALUES);
        text.sheet().moveTo(top);
        text.write(value.get(), TEXT, false, VALUES);
    }
}
