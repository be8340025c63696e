package fr.monjob.profile.paper;

import fr.monjob.print.FlowingText;
import fr.monjob.print.PrintedSheet;
import fr.monjob.profile.consent.ConsentPurpose;
import java.io.IOException;
import java.util.List;

/** What it means to be visible, and the place to sign: in one piece, so that nobody signs on a sheet that says nothing. */
final class SigningLayout {

    private static final float TEXT = 11;
    private static final float LEFT = PrintedSheet.LEFT;
    private static final float RIGHT = PrintedSheet.RIGHT;
    private static final float PADDING = 10;
    private static final float BOX = 12;
    private static final float SIGNATURE_WIDTH = 230;
    private static final float SIGNATURE_HEIGHT = 64;
    private static final float ALL = 292;

    private static final List<String> MEANING = List.of(
            "« " + ConsentPurpose.BE_FOUND.words() + " »",
            "Un employeur veut vous contacter ? On vous le demande d'abord. Vous dites oui ou non.",
            "Vous êtes libre. Dire non ne change rien à votre accompagnement.",
            "Vous pouvez changer d'avis quand vous voulez : dites-le à votre référent.");

    private final FlowingText text;

    SigningLayout(FlowingText text) {
        this.text = text;
    }

    void write() throws IOException {
        text.keepTogether(ALL);
        PrintedSheet sheet = text.sheet();
        sheet.skip(12);
        meaning(sheet);
        sheet.skip(8);
        choice(sheet, "J'ai lu cette feuille. Ce qui est écrit est juste.");
        choice(sheet, "Je veux que mon profil soit visible, comme expliqué ci-dessus.");
        sheet.skip(2);
        sheet.write("Cochez ce que vous voulez. Puis écrivez la date et signez.", TEXT, false, LEFT, RIGHT);
        signature(sheet);
        sheet.write(
                "Montrez aussi votre lettre à votre référent. N'écrivez pas le code de la lettre ici.",
                TEXT,
                false,
                LEFT,
                RIGHT);
    }

    private static void meaning(PrintedSheet sheet) throws IOException {
        float top = sheet.y();
        sheet.skip(PADDING - 4);
        sheet.write("Profil visible : qu'est-ce que cela veut dire ?", 13, true, LEFT + PADDING, RIGHT - PADDING);
        sheet.skip(3);
        for (String sentence : MEANING) {
            sheet.write(sentence, TEXT, false, LEFT + PADDING, RIGHT - PADDING);
        }
        sheet.skip(PADDING);
        sheet.frame(LEFT, sheet.y(), RIGHT - LEFT, top - sheet.y(), 1.2f);
    }

    /** A box to tick and what it says. */
    private static void choice(PrintedSheet sheet, String words) throws IOException {
        sheet.write(words, 12, true, LEFT + BOX + 9, RIGHT);
        sheet.frame(LEFT, sheet.y() - 2, BOX, BOX, 1.2f);
        sheet.skip(6);
    }

    private static void signature(PrintedSheet sheet) throws IOException {
        sheet.skip(8);
        float bottom = sheet.y() - SIGNATURE_HEIGHT;
        float left = RIGHT - SIGNATURE_WIDTH;
        sheet.writeAt("Date :", TEXT, false, LEFT, bottom + 30);
        sheet.rule(LEFT + 38, left - 24, bottom + 28, 0.8f);
        sheet.frame(left, bottom, SIGNATURE_WIDTH, SIGNATURE_HEIGHT, 0.8f);
        sheet.writeAt("Ma signature", 9, false, left + 6, sheet.y() - 12);
        sheet.moveTo(bottom);
        sheet.skip(4);
    }
}
